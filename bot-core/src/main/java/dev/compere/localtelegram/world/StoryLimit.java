package dev.compere.localtelegram.world;

import java.time.Instant;

/// Why Telegram lets a peer post no story now.
public sealed interface StoryLimit {
    /// The channel must be boosted first.
    record BoostsMissing() implements StoryLimit {}

    /// The user must have Premium.
    record PremiumMissing() implements StoryLimit {}

    /// Too many stories are active.
    record TooManyActive() implements StoryLimit {}

    /// Too many stories were posted in a week.
    record Weekly(Instant until) implements StoryLimit {}

    /// Too many stories were posted in a month.
    record Monthly(Instant until) implements StoryLimit {}

    /// The limit in the server's words.
    default Refusal refusal() {
        return Refusal.badRequest(
                switch (this) {
                    case BoostsMissing() -> "BOOSTS_REQUIRED";
                    case PremiumMissing() -> "PREMIUM_ACCOUNT_REQUIRED";
                    case TooManyActive() -> "STORIES_TOO_MUCH";
                    case Weekly(var until) -> "STORY_SEND_FLOOD_WEEKLY_" + until.getEpochSecond();
                    case Monthly(var until) -> "STORY_SEND_FLOOD_MONTHLY_" + until.getEpochSecond();
                });
    }
}
