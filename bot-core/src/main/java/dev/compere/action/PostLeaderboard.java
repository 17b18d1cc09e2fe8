package dev.compere.action;

/// Post the call's top donors, as the ledger knows them, as comments of the bot.
///
/// @param heading the first line; may be empty
/// @param places how many donors at the most
public record PostLeaderboard(String heading, int places) implements MessageAction {

    /// The most places a leaderboard may have.
    public static final int MOST_PLACES = 20;

    public PostLeaderboard {
        if (places < 1 || places > MOST_PLACES) {
            throw new IllegalArgumentException("a leaderboard has 1 to " + MOST_PLACES + " places, not " + places);
        }
    }

    @Override
    public Priority priority() {
        return Priority.SCHEDULED;
    }
}
