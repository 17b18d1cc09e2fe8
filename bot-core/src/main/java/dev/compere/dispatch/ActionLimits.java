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

    public static final ActionLimits DEFAULT = new ActionLimits(30, 5, 300, 30, 200);
}
