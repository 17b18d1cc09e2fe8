package dev.compere.media.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.media.MediaException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With `-Dcards=FOLDER` it leaves the pictures there, to be looked at.
class CardPainterTest {

    private static final Card.Slate SLATE =
            new Card.Slate("Starting soon", List.of("Friday night quiz with Ada and Grace", "19:30 · bring a friend"));
    private static final Card.Ranking RANKING = new Card.Ranking(
            "Top supporters",
            List.of(
                    new Card.Row("Ada", "1,250 ★"),
                    new Card.Row("Grace 🎉🎉", "980 ★"),
                    new Card.Row("Somebody with a name that is really much longer than any card is wide", "410 ★"),
                    new Card.Row("Юлия", "75 ★"),
                    new Card.Row("🦊", "5 ★")));

    @TempDir
    private Path folder;

    private CardPainter painter;

    @BeforeEach
    void start() {
        painter = new CardPainter();
    }

    @Test
    void cardsHaveTheSizeAskedFor() throws IOException {
        for (var card : List.of(SLATE, RANKING)) {
            for (int[] size : new int[][] {{640, 360}, {720, 1280}, {64, 64}}) {
                var frame = painter.paint(card, size[0], size[1]);
                assertThat(frame.width()).isEqualTo(size[0]);
                assertThat(frame.height()).isEqualTo(size[1]);
                keep(card, size[0], size[1]);
            }
        }
    }

    @Test
    void textIsBrightOnADarkGround() {
        var with = painter.draw(SLATE, 640, 360);
        var without = painter.draw(new Card.Slate("", List.of()), 640, 360);
        assertThat(bright(with)).isGreaterThan(1_000);
        assertThat(bright(without)).isZero();
    }

    @Test
    void whatIsLongStaysInsideTheMargins() {
        var longest = "word ".repeat(200) + "x".repeat(500);
        var rows = Collections.nCopies(100, new Card.Row(longest, longest));
        for (var card :
                List.of(new Card.Slate(longest, Collections.nCopies(50, longest)), new Card.Ranking(longest, rows))) {
            var image = painter.draw(card, 640, 360);
            for (int y = 0; y < 360; y++) {
                assertThat(isBright(image.getRGB(639 - 15, y))).isFalse();
            }
            assertThat(bright(image.getSubimage(0, 350, 640, 10))).isZero();
        }
    }

    @Test
    void signsWithoutAGlyphAreLeftOut() {
        var strange = "\uD83E\uDD8A\uFE0F\u200D\u0000\n\uDBFF\uDFFF\uD800";
        assertThatCode(() -> painter.paint(new Card.Slate(strange, List.of(strange, "")), 640, 360))
                .doesNotThrowAnyException();
        var plain = painter.draw(new Card.Slate("Ada", List.of()), 640, 360);
        var decorated = painter.draw(new Card.Slate("Ada\u200D\uFE0F", List.of()), 640, 360);
        assertThat(pixels(decorated)).isEqualTo(pixels(plain));
    }

    @Test
    void aPictureIsShownWholeInTheMiddle() throws IOException {
        var file = folder.resolve("red.png");
        var red = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        var graphics = red.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 50, 50);
        graphics.dispose();
        ImageIO.write(red, "png", file.toFile());
        var image = painter.draw(new Card.Picture(file), 640, 360);
        assertThat(image.getRGB(320, 180) & 0xffffff).isEqualTo(0xff0000);
        assertThat(image.getRGB(150, 5) & 0xffffff).isEqualTo(0xff0000);
        assertThat(image.getRGB(100, 180) & 0xffffff).isNotEqualTo(0xff0000);
    }

    @Test
    void aPictureThatIsNoneIsSaid() throws IOException {
        var text = Files.writeString(folder.resolve("text.png"), "no picture");
        assertThatThrownBy(() -> painter.paint(new Card.Picture(text), 640, 360))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining("text.png is no PNG");
        assertThatThrownBy(() -> painter.paint(new Card.Picture(folder.resolve("missing.png")), 640, 360))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining("missing.png");
    }

    private void keep(Card card, int width, int height) throws IOException {
        var kept = System.getProperty("cards");
        if (kept != null) {
            var name = card.getClass().getSimpleName() + "-" + width + "x" + height + ".png";
            ImageIO.write(
                    painter.draw(card, width, height),
                    "png",
                    Path.of(kept, name).toFile());
        }
    }

    private static long bright(BufferedImage image) {
        long count = 0;
        for (int pixel : pixels(image)) {
            count += isBright(pixel) ? 1 : 0;
        }
        return count;
    }

    private static boolean isBright(int rgb) {
        return (rgb & 0xff) > 0xe0 && (rgb >> 8 & 0xff) > 0xe0;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
