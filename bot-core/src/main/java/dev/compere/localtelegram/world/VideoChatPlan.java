package dev.compere.localtelegram.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is decided when a video chat is created (`phone.createGroupCall`).
///
/// @param title empty to show the chat's
/// @param scheduledFor when it should start, if not at once
/// @param rtmp whether an external program publishes
public record VideoChatPlan(String title, Optional<Instant> scheduledFor, boolean rtmp) {
    /// One that starts at once.
    public static final VideoChatPlan NOW = new VideoChatPlan("", Optional.empty(), false);

    private static final Duration SOONEST = Duration.ofSeconds(10);
    private static final Duration LATEST = Duration.ofDays(8);

    public static VideoChatPlan at(Instant date) {
        return new VideoChatPlan("", Optional.of(date), false);
    }

    /// @throws Refusal if the date is out of the window
    void check(Instant now) {
        scheduledFor.ifPresent(date -> {
            // A date has whole seconds, and one is lost on the way.
            if (date.isBefore(now.plus(SOONEST).minusSeconds(1))) {
                throw Refusal.badRequest("SCHEDULE_DATE_INVALID");
            }
            if (date.isAfter(now.plus(LATEST))) {
                throw Refusal.badRequest("SCHEDULE_DATE_TOO_LATE");
            }
        });
    }
}
