package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int PIXELS = 4;

    @Test
    void whatIsDrawnCanBeScanned() throws Exception {
        var link = "tg://login?token=dG9rZW4tZm9yLXRoZS10ZXN0LW9mLWEtcXItY29kZQ";
        assertThat(scan(QrCode.draw(link))).isEqualTo(link);
    }

    @Test
    void everyLineSetsItsOwnColours() {
        assertThat(QrCode.draw("x").lines())
                .allSatisfy(line -> assertThat(line).startsWith("\u001b[47;30m").endsWith("\u001b[0m"));
    }

    private static String scan(String drawing) throws Exception {
        var rows = drawing.lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .toList();
        int width = rows.getFirst().length() * PIXELS;
        int height = 2 * rows.size() * PIXELS;
        var pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = isDark(rows, x / PIXELS, y / PIXELS) ? 0x000000 : 0xFFFFFF;
            }
        }
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(image).getText();
    }

    private static boolean isDark(List<String> rows, int x, int y) {
        char cell = rows.get(y / 2).charAt(x);
        return cell == '█' || cell == (y % 2 == 0 ? '▀' : '▄');
    }
}
