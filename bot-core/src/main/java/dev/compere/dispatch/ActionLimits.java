package dev.compere.dispatch;

/// How fast and how much the bot acts.
///
/// @param messagesPerMinute comments in the long run
/// @param messageBurst comments at once after a quiet time
/// @param deletionsPerMinute deletions in the long run; they have a limit of their own and never wait for comments
/// @param deletionBurst deletions at once after a quiet time
/// @param waiting how many actions may wait in each lane; more are refused
public record ActionLimits(
        int messagesPerMinute, int messageBurst, int deletionsPerMinute, int deletionBurst, int waiting) {

    private static final int DELETIONS_PER_MINUTE = 300;
    private static final int DELETION_BURST = 30;

    /// The limits an operator chooses, with the bot's own for deletions.
    public static ActionLimits forMessages(int perMinute, int burst, int waiting) {
        return new ActionLimits(perMinute, burst, DELETIONS_PER_MINUTE, DELETION_BURST, waiting);
    }
}
