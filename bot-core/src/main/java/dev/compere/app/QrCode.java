package dev.compere.app;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/// Draws a QR code with characters. Each line of text holds two rows, and light and dark are drawn, not left to the
/// terminal's colours.
final class QrCode {

    private static final String INVERSE = "\u001b[47;30m";
    private static final String PLAIN = "\u001b[0m";

    private QrCode() {}

    static String draw(String text) {
        try {
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
            var drawing = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y += 2) {
                drawing.append(INVERSE);
                for (int x = 0; x < matrix.getWidth(); x++) {
                    drawing.append(cell(dark(matrix, x, y), dark(matrix, x, y + 1)));
                }
                drawing.append(PLAIN).append(System.lineSeparator());
            }
            return drawing.toString();
        } catch (WriterException e) {
            throw new IllegalArgumentException("this link cannot be drawn as a QR code", e);
        }
    }

    private static boolean dark(BitMatrix matrix, int x, int y) {
        return y < matrix.getHeight() && matrix.get(x, y);
    }

    private static char cell(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '█' : '▀';
        }
        return lower ? '▄' : ' ';
    }
}
