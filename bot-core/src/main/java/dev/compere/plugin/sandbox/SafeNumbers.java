package dev.compere.plugin.sandbox;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.codehaus.groovy.runtime.typehandling.NumberMath;

/// Arithmetic with numbers that can have any number of digits, kept to a few thousand: a single sum of `1e99999999`
/// and 1 would take minutes. Called by rewritten plugin code.
public final class SafeNumbers {

    private static final int BITS = 1 << 14;
    private static final int SCALE = 5_000;
    private static final int WRITTEN = 5_000;

    private SafeNumbers() {}

    static <N> N bounded(N number) {
        switch (number) {
            case BigInteger integer -> bits(integer.bitLength());
            case BigDecimal decimal -> {
                bits(decimal.unscaledValue().bitLength());
                scale(decimal.scale());
            }
            case null, default -> {} // the others have a fixed size
        }
        return number;
    }

    private static void bits(long bits) {
        if (bits > BITS) {
            throw new IllegalArgumentException("a number may have " + BITS + " bits at the most");
        }
    }

    private static int scale(long scale) {
        if (Math.abs(scale) > SCALE) {
            throw new IllegalArgumentException("a number may have " + SCALE + " places at the most");
        }
        return (int) scale;
    }

    static String written(CharSequence digits) {
        if (digits.length() > WRITTEN) {
            throw new IllegalArgumentException("a number may have " + WRITTEN + " digits at the most");
        }
        return digits.toString();
    }

    private static long bitsOf(Number number) {
        return switch (number) {
            case BigInteger integer -> integer.bitLength();
            case BigDecimal decimal -> decimal.unscaledValue().bitLength() + 4L * Math.abs((long) decimal.scale());
            case null, default -> Long.SIZE;
        };
    }

    private static void powerOf(Number base, Number exponent) {
        if (bounded(exponent).doubleValue() > 0) {
            bits((long) (bitsOf(bounded(base)) * Math.min(exponent.doubleValue(), BITS))
                    / (base instanceof BigInteger ? 1 : 8));
        }
    }

    public static Number plus(Number left, Number right) {
        return bounded(NumberMath.add(bounded(left), bounded(right)));
    }

    public static Number minus(Number left, Number right) {
        return bounded(NumberMath.subtract(bounded(left), bounded(right)));
    }

    public static Number multiply(Number left, Number right) {
        return bounded(NumberMath.multiply(bounded(left), bounded(right)));
    }

    public static Number multiply(BigDecimal left, Double right) {
        return multiply((Number) left, right);
    }

    public static Number multiply(BigDecimal left, BigInteger right) {
        return multiply((Number) left, right);
    }

    public static Number div(Number left, Number right) {
        return bounded(NumberMath.divide(bounded(left), bounded(right)));
    }

    public static Number remainder(Number left, Number right) {
        return NumberMath.remainder(bounded(left), bounded(right));
    }

    public static Number leftShift(Number number, Number distance) {
        if (number instanceof BigInteger) {
            bits(bitsOf(number) + Math.max(0, distance.longValue()));
        }
        return DefaultGroovyMethods.leftShift(number, distance);
    }

    public static Number power(Number base, Number exponent) {
        powerOf(base, exponent);
        return bounded(DefaultGroovyMethods.power(base, exponent));
    }

    public static Number power(Integer base, Integer exponent) {
        return power(base, (Number) exponent);
    }

    public static Number power(Long base, Integer exponent) {
        return power(base, (Number) exponent);
    }

    public static Number power(BigDecimal base, Integer exponent) {
        return power(base, (Number) exponent);
    }

    public static Number power(BigInteger base, Integer exponent) {
        return power(base, (Number) exponent);
    }

    public static BigInteger power(BigInteger base, BigInteger exponent) {
        powerOf(base, exponent);
        return bounded(DefaultGroovyMethods.power(base, exponent));
    }

    public static BigInteger newBigInteger(String digits) {
        return bounded(new BigInteger(written(digits)));
    }

    public static BigInteger newBigInteger(String digits, int radix) {
        return bounded(new BigInteger(written(digits), radix));
    }

    public static BigDecimal newBigDecimal(String digits) {
        return bounded(new BigDecimal(written(digits)));
    }

    public static BigDecimal newBigDecimal(BigInteger unscaled) {
        return bounded(new BigDecimal(unscaled));
    }

    public static BigDecimal newBigDecimal(BigInteger unscaled, int scale) {
        return bounded(new BigDecimal(unscaled, scale));
    }

    public static BigDecimal bigDecimal(long unscaled, int scale) {
        return BigDecimal.valueOf(unscaled, scale(scale));
    }

    public static BigDecimal toBigDecimal(CharSequence digits) {
        return bounded(StringGroovyMethods.toBigDecimal(written(digits)));
    }

    public static BigInteger toBigInteger(CharSequence digits) {
        return bounded(StringGroovyMethods.toBigInteger(written(digits)));
    }

    public static boolean isNumber(CharSequence text) {
        return text.length() <= WRITTEN && StringGroovyMethods.isNumber(text);
    }

    public static boolean isBigDecimal(CharSequence text) {
        return text.length() <= WRITTEN && StringGroovyMethods.isBigDecimal(text);
    }

    public static boolean isBigInteger(CharSequence text) {
        return text.length() <= WRITTEN && StringGroovyMethods.isBigInteger(text);
    }

    public static BigInteger add(BigInteger left, BigInteger right) {
        return bounded(bounded(left).add(bounded(right)));
    }

    public static BigInteger subtract(BigInteger left, BigInteger right) {
        return bounded(bounded(left).subtract(bounded(right)));
    }

    public static BigInteger multiply(BigInteger left, BigInteger right) {
        return bounded(bounded(left).multiply(bounded(right)));
    }

    public static BigInteger divide(BigInteger left, BigInteger right) {
        return bounded(left).divide(bounded(right));
    }

    public static BigInteger mod(BigInteger left, BigInteger right) {
        return bounded(left).mod(bounded(right));
    }

    public static BigInteger remainder(BigInteger left, BigInteger right) {
        return bounded(left).remainder(bounded(right));
    }

    public static BigInteger pow(BigInteger base, int exponent) {
        powerOf(base, exponent);
        return base.pow(exponent);
    }

    public static BigInteger shiftLeft(BigInteger number, int distance) {
        bits(bitsOf(number) + Math.max(0, distance));
        return number.shiftLeft(distance);
    }

    public static BigInteger shiftRight(BigInteger number, int distance) {
        bits(bitsOf(number) + Math.max(0, -(long) distance));
        return number.shiftRight(distance);
    }

    public static BigDecimal add(BigDecimal left, BigDecimal right) {
        return bounded(bounded(left).add(bounded(right)));
    }

    public static BigDecimal subtract(BigDecimal left, BigDecimal right) {
        return bounded(bounded(left).subtract(bounded(right)));
    }

    public static BigDecimal multiply(BigDecimal left, BigDecimal right) {
        return bounded(bounded(left).multiply(bounded(right)));
    }

    public static BigDecimal divide(BigDecimal left, BigDecimal right) {
        return bounded(bounded(left).divide(bounded(right)));
    }

    public static BigDecimal divide(BigDecimal left, BigDecimal right, int scale, RoundingMode mode) {
        return bounded(bounded(left).divide(bounded(right), scale(scale), mode));
    }

    public static BigDecimal divide(BigDecimal left, BigDecimal right, MathContext context) {
        return bounded(bounded(left).divide(bounded(right), limited(context)));
    }

    public static BigDecimal divide(BigDecimal left, BigDecimal right, RoundingMode mode) {
        return bounded(bounded(left).divide(bounded(right), mode));
    }

    public static BigDecimal divideToIntegralValue(BigDecimal left, BigDecimal right) {
        return bounded(bounded(left).divideToIntegralValue(bounded(right)));
    }

    public static BigDecimal remainder(BigDecimal left, BigDecimal right) {
        return bounded(bounded(left).remainder(bounded(right)));
    }

    public static BigDecimal pow(BigDecimal base, int exponent) {
        powerOf(base, exponent);
        return bounded(base.pow(exponent));
    }

    public static BigDecimal round(BigDecimal number, MathContext context) {
        return bounded(bounded(number).round(limited(context)));
    }

    public static BigDecimal setScale(BigDecimal number, int scale) {
        return bounded(number).setScale(scale(scale));
    }

    public static BigDecimal setScale(BigDecimal number, int scale, RoundingMode mode) {
        return bounded(number).setScale(scale(scale), mode);
    }

    /// To a number of decimals, as Groovy does it.
    public static BigDecimal round(BigDecimal number, int places) {
        return setScale(number, places, RoundingMode.HALF_UP);
    }

    public static BigDecimal trunc(BigDecimal number, int places) {
        return setScale(number, places, RoundingMode.DOWN);
    }

    /// A large number shifted by a negative one is shifted to the left.
    public static Number rightShift(Number number, Number places) {
        return number instanceof BigInteger && places.longValue() < 0
                ? leftShift(number, -places.longValue())
                : NumberMath.rightShift(number, places);
    }

    public static BigDecimal movePointLeft(BigDecimal number, int places) {
        return bounded(bounded(number).movePointLeft(scale(places)));
    }

    public static BigDecimal movePointRight(BigDecimal number, int places) {
        return bounded(bounded(number).movePointRight(scale(places)));
    }

    public static BigInteger toBigInteger(BigDecimal number) {
        return bounded(number).toBigInteger();
    }

    public static String toPlainString(BigDecimal number) {
        return bounded(number).toPlainString();
    }

    private static MathContext limited(MathContext context) {
        scale(context.getPrecision());
        return context;
    }
}
