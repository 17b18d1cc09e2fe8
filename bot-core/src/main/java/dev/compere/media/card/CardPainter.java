package dev.compere.media.card;

import dev.compere.media.VideoFrame;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Draws cards. Safe from any thread; a card takes some ten milliseconds, the first one some hundred.
public final class CardPainter {

    static {
        // Nobody looks at this machine's screen, should it have one.
        System.setProperty("java.awt.headless", "true");
    }

    /// @param width even
    /// @param height even
    /// @throws dev.compere.media.MediaException when a picture cannot be read or the machine has no fonts
    public VideoFrame paint(Card card, int width, int height) {
        return I420.of(draw(card, width, height));
    }

    BufferedImage draw(Card card, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        var canvas = new Canvas(graphics, width, height);
        canvas.background();
        switch (card) {
            case Card.Slate slate -> SlateLayout.draw(slate, canvas);
            case Card.Ranking ranking -> RankingLayout.draw(ranking, canvas);
            case Card.Picture picture -> PictureLayout.draw(picture, canvas);
        }
        graphics.dispose();
        return image;
    }
}
