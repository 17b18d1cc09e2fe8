package dev.compere.media.card;

import dev.compere.media.MediaException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// A picture from a file, as large as fits.
final class PictureLayout {

    /// A small file can claim to be huge.
    private static final long MOST_PIXELS = 50_000_000;

    private PictureLayout() {}

    static void draw(Card.Picture picture, Canvas canvas) {
        var image = read(picture.file());
        double scale = Math.min((double) canvas.width / image.getWidth(), (double) canvas.height / image.getHeight());
        int wide = (int) Math.round(image.getWidth() * scale);
        int high = (int) Math.round(image.getHeight() * scale);
        int x = (canvas.width - wide) / 2;
        int y = (canvas.height - high) / 2;
        canvas.graphics.drawImage(image, x, y, wide, high, null);
    }

    private static BufferedImage read(Path file) {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            if (stream == null) {
                throw new MediaException("there is no picture " + file);
            }
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new MediaException(file + " is no PNG, JPEG, GIF or BMP picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return read(file, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new MediaException("the picture " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static BufferedImage read(Path file, ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new MediaException("the picture " + file + " is larger than 50 million pixels");
        }
        return reader.read(0);
    }
}
