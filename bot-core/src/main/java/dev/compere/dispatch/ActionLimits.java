package dev.compere.dispatch;

/// How fast and how much the bot acts. Each sort of action has limits of its own and never waits for another sort.
///
/// @param messages comments, and what is posted into chats
/// @param moderation what has the priority of moderation
/// @param management starting and ending calls, their settings
/// @param media what the bot plays and records itself
/// @param waiting how many actions of one sort and priority may wait in each call; more are refused
public record ActionLimits(Limit messages, Limit moderation, Limit management, Limit media, int waiting) {

    /// @param perMinute actions in the long run
    /// @param burst actions at once after a quiet time
    public record Rate(int perMinute, int burst) {}

    /// @param account all calls together
    /// @param perCall each call by itself
    public record Limit(Rate account, Rate perCall) {}

    private static final Limit MODERATION = new Limit(new Rate(1200, 60), new Rate(300, 30));
    private static final Limit MANAGEMENT = new Limit(new Rate(120, 20), new Rate(30, 10));
    private static final Limit MEDIA = new Limit(new Rate(1200, 60), new Rate(240, 20));

    /// The limits an operator chooses, with the bot's own for the other sorts.
    public static ActionLimits forMessages(Rate account, Rate perCall, int waiting) {
        return new ActionLimits(new Limit(account, perCall), MODERATION, MANAGEMENT, MEDIA, waiting);
    }

    /// One call may use up all that the account has.
    public static ActionLimits forMessages(int perMinute, int burst, int waiting) {
        var rate = new Rate(perMinute, burst);
        return forMessages(rate, rate, waiting);
    }

    Limit of(ActionSort sort) {
        return switch (sort) {
            case MESSAGES -> messages;
            case MODERATION -> moderation;
            case MANAGEMENT -> management;
            case MEDIA -> media;
        };
    }
}
