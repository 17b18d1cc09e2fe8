package dev.compere.media.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class I420Test {

    /// The values of BT.601's colour bars at full strength.
    @ParameterizedTest
    @CsvSource({
        "FFFFFF, 235, 128, 128",
        "000000, 16, 128, 128",
        "FF0000, 82, 90, 240",
        "00FF00, 145, 54, 34",
        "0000FF, 41, 240, 110",
        "FFFF00, 210, 16, 146",
        "00FFFF, 170, 166, 16",
        "FF00FF, 106, 202, 222",
        "808080, 126, 128, 128"
    })
    void coloursAreThoseOfTheStandard(String rgb, int y, int u, int v) {
        var image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 8; i++) {
            image.setRGB(i % 4, i / 4, Integer.parseInt(rgb, 16));
        }
        var planes = I420.of(image).i420();
        for (int i = 0; i < 8; i++) {
            assertThat(planes[i] & 0xff).isBetween(y - 1, y + 1);
        }
        for (int i = 0; i < 2; i++) {
            assertThat(planes[8 + i] & 0xff).isBetween(u - 1, u + 1);
            assertThat(planes[10 + i] & 0xff).isBetween(v - 1, v + 1);
        }
    }

    @Test
    void eachPixelLandsInItsPlace() {
        var image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        image.setRGB(2, 3, 0xffffff);
        var planes = I420.of(image).i420();
        for (int i = 0; i < 16; i++) {
            assertThat(planes[i] & 0xff).isEqualTo(i == 3 * 4 + 2 ? 235 : 16);
        }
    }
}
