package dev.compere.call;

/// What the `order` of a participant says beyond the order.
///
/// TDLib puts it together of four numbers of fixed width: shows a video (1 digit), was active (10), raised a hand (19),
/// joined (10). In calls that list who came first at the top, the last one counts down from the end of its range. TDLib
/// tells the date of a join nowhere else.
final class ListOrder {

    private static final int DATE_DIGITS = 10;

    /// Half of the range: dates lie above it, dates that count down below.
    private static final long MIDDLE = Integer.MAX_VALUE / 2;

    private ListOrder() {}

    /// When the participant joined, in Unix seconds; 0 when TDLib writes orders in another way than it did.
    static long joinedAt(String order) {
        try {
            long date = Long.parseLong(order.substring(Math.max(0, order.length() - DATE_DIGITS)));
            return date > MIDDLE ? date : Integer.MAX_VALUE - date;
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
