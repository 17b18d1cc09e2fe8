package dev.compere.telegram;

import java.time.Duration;

/// How long a client waits and how much it holds.
///
/// @param request how long an answer is waited for, if the request does not say
/// @param close how long TDLib may take to close the client
/// @param updates how many updates wait for the subscribers before all that comes from TDLib has to wait
public record ClientLimits(Duration request, Duration close, int updates) {

    /// TDLib sits out flood waits of up to 60 s by itself: the limit for a request lies above that.
    public static ClientLimits standard() {
        return new ClientLimits(Duration.ofSeconds(70), Duration.ofSeconds(10), 10_000);
    }
}
