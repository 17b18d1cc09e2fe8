package dev.compere.call;

/// A donation comes twice: as a message without text, and right after it as a paid reaction. Tells whether the reaction
/// is the second half of a message already counted, or stands alone.
///
/// It stands alone when the donation is smaller than the minimum of a comment: then TDLib swallows the message. No
/// other message can come between the two halves. Used on TDLib's update thread only.
final class DonationPairing {

    private long senderId;
    private long stars;

    /// Every message: a donation opens a pair, any other closes it.
    void message(long sender, long amount, boolean isDonation) {
        senderId = isDonation ? sender : 0;
        stars = isDonation ? amount : 0;
    }

    /// @return whether this paid reaction was already counted as a message
    boolean completes(long sender, long amount) {
        boolean same = senderId == sender && stars == amount && amount > 0;
        senderId = 0;
        stars = 0;
        return same;
    }
}
