package dev.compere.call;

import java.time.Duration;
import java.util.Optional;

/// When a presentation is to be joined again: at once the first time, and with growing pauses until its connection
/// works. Safe from any thread.
final class PresentationJoins {

    private final Backoff backoff;
    private Duration wish = Duration.ZERO;
    private boolean due;
    private boolean inDoubt;
    private int refusals;
    private int source;
    private boolean seen;
    private boolean noticed;

    PresentationJoins(Backoff backoff) {
        this.backoff = backoff;
    }

    synchronized void due() {
        due = true;
    }

    /// How long to wait before the join that is due, if one is.
    synchronized Optional<Duration> take() {
        if (!due) {
            return Optional.empty();
        }
        due = false;
        var pause = inDoubt ? backoff.next() : Duration.ZERO;
        inDoubt = true;
        var asked = wish;
        wish = Duration.ZERO;
        return Optional.of(asked.compareTo(pause) > 0 ? asked : pause);
    }

    /// A join with this source is on its way.
    synchronized void asked(int newSource) {
        source = newSource;
        seen = false;
    }

    synchronized void accepted() {
        refusals = 0;
    }

    /// @param delay that Telegram asks for
    /// @return how often in a row that was
    synchronized int refused(Optional<Duration> delay) {
        due = true;
        wish = delay.orElse(Duration.ZERO);
        return ++refusals;
    }

    synchronized void connected() {
        inDoubt = false;
        backoff.reset();
    }

    /// Whether the presentation is there no more, although it was: what is told of a join before does not count.
    ///
    /// @param told the source that the server has for it now; 0 if it has none
    synchronized boolean isMissing(int told) {
        if (told == source) {
            seen = true;
            return false;
        }
        boolean missing = seen;
        seen = false;
        noticed |= missing;
        return missing;
    }

    /// Whether the main connection's join is news: the bot is also told, mostly before, that the presentation is
    /// missing.
    synchronized boolean isNewsThatMainJoined() {
        boolean news = !noticed;
        noticed = false;
        return news;
    }
}
