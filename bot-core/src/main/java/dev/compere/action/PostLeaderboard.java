package dev.compere.action;

/// Post the call's top donors, as the ledger knows them, as comments of the bot.
///
/// @param heading the first line; may be empty
/// @param places how many donors at the most
public record PostLeaderboard(String heading, int places) implements CallAction {

    public PostLeaderboard {
        if (places < 1 || places > 20) {
            throw new IllegalArgumentException("a leaderboard has 1 to 20 places, not " + places);
        }
    }

    @Override
    public Priority priority() {
        return Priority.SCHEDULED;
    }
}
