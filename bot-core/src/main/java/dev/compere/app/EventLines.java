package dev.compere.app;

import dev.compere.dispatch.DispatchObserver;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.CallStarted;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.MessageSendFailed;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs what becomes of the call, and what a plugin missed. What viewers say is not logged: it is theirs.
final class EventLines implements DispatchObserver {

    private static final Logger log = LoggerFactory.getLogger("dev.compere.call");
    private static final long DROPS_PER_LINE = 1000;

    private final ConcurrentMap<String, Long> drops = new ConcurrentHashMap<>();

    @Override
    public void accepted(CallEvent event) {
        if (event instanceof CallStarted call) {
            log.info("{} is live: {}", call.title(), call.call());
        } else if (event instanceof CallJoined call) {
            log.info("the bot is in, after {} ms", call.took().toMillis());
        } else if (event instanceof JoinLost call) {
            log.warn("the bot dropped out ({}), joining again", call.reason());
        } else if (event instanceof JoinRestored call) {
            log.info("the bot is back, after {} ms", call.away().toMillis());
        } else if (event instanceof CallEnded call) {
            log.info("the live story is over, it lasted {} s", call.lasted().toSeconds());
        } else if (event instanceof MessageSendFailed failed) {
            log.warn("Telegram took a comment of the bot back: {}", failed.reason());
        }
    }

    @Override
    public void dropped(String subscriber, CallEvent event) {
        long count = drops.merge(subscriber, 1L, Long::sum);
        if (count % DROPS_PER_LINE == 1) {
            log.warn("plugin {} cannot keep up: {} events missed so far", subscriber, count);
        }
    }
}
