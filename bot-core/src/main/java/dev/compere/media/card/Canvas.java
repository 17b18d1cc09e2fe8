package dev.compere.media.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.font.TextAttribute;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;

/// A surface with the look that all cards share.
final class Canvas {

    static final Color BRIGHT = new Color(0xF8FAFC);
    static final Color SOFT = new Color(0xC7CBE6);
    static final Color ACCENT = new Color(0x38BDF8);

    private static final Color DAWN = new Color(0x312E81);
    private static final Color NIGHT = new Color(0x0B1026);

    final Graphics2D graphics;
    final int width;
    final int height;
    /// A hundredth of the shorter side: the measure of margins and letters.
    final float unit;

    Canvas(Graphics2D graphics, int width, int height) {
        this.graphics = graphics;
        this.width = width;
        this.height = height;
        unit = Math.min(width, height) / 100f;
    }

    void background() {
        graphics.setPaint(new GradientPaint(0, 0, DAWN, width, height, NIGHT));
        graphics.fillRect(0, 0, width, height);
        glow(width * 0.92f, height * 0.06f, new Color(0xA855F7));
        glow(width * 0.05f, height * 1.02f, new Color(0x0EA5E9));
    }

    private void glow(float x, float y, Color color) {
        float radius = Math.max(width, height) * 0.55f;
        var tint = new Color(color.getRed(), color.getGreen(), color.getBlue(), 110);
        var none = new Color(color.getRed(), color.getGreen(), color.getBlue(), 0);
        graphics.setPaint(new RadialGradientPaint(x, y, radius, new float[] {0, 1}, new Color[] {tint, none}));
        graphics.fillRect(0, 0, width, height);
    }

    float margin() {
        return 9 * unit;
    }

    float textWidth() {
        return width - 2 * margin();
    }

    /// @param size in units
    Font font(boolean bold, float size) {
        var weight = bold ? TextAttribute.WEIGHT_BOLD : TextAttribute.WEIGHT_REGULAR;
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1)
                .deriveFont(Map.of(
                        TextAttribute.SIZE,
                        size * unit,
                        TextAttribute.WEIGHT,
                        weight,
                        TextAttribute.KERNING,
                        TextAttribute.KERNING_ON));
    }

    Lettering lettering(boolean bold, float size) {
        return new Lettering(graphics, font(bold, size));
    }

    void bar(float x, float y, float wide, float high, Color color) {
        graphics.setPaint(color);
        float round = Math.min(Math.min(wide, high), 4 * unit);
        graphics.fill(new RoundRectangle2D.Float(x, y, wide, high, round, round));
    }

    void disc(float x, float y, float diameter, Color color) {
        graphics.setPaint(color);
        graphics.fill(new Ellipse2D.Float(x, y, diameter, diameter));
    }
}
