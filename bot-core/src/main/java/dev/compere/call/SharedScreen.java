package dev.compere.call;

import dev.compere.media.MediaEngine;
import dev.compere.media.MediaException;
import dev.compere.media.MediaItem;
import dev.compere.media.Outlet;
import dev.compere.media.player.PlaybackEnd;
import dev.compere.media.player.Player;
import dev.compere.media.player.PlayerListener;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.object.GroupCallParticipant;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the bot presents in a call: a [Presentation], and a player of its own that fills it, from start to end.
/// Safe from any thread; starting, pausing and ending wait for Telegram. Source: group-calls.txt, "Presentations".
final class SharedScreen implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SharedScreen.class);

    private final CallRoom room;
    private final CallContext context;
    private Optional<Showing> showing = Optional.empty();

    SharedScreen(CallRoom room, CallContext context) {
        this.room = room;
        this.context = context;
    }

    /// Presents it, in place of what is presented.
    ///
    /// @throws MediaException when the machine cannot, with what to do
    /// @throws TelegramException when Telegram does not want it
    void show(MediaEngine engine, MediaItem item) {
        var current = showing();
        if (current.isPresent()) {
            current.get().player.play(item);
            return;
        }
        var begun = new Showing(engine);
        try {
            begun.presentation.start();
        } catch (MediaException | TelegramException e) {
            begun.player.close();
            throw e;
        }
        replace(Optional.of(begun)).ifPresent(Showing::end);
        begun.player.play(item);
    }

    /// @return false when nothing is presented
    boolean pause(boolean wanted) {
        var current = showing();
        current.ifPresent(shown -> shown.pause(wanted));
        return current.isPresent();
    }

    /// @return false when nothing is presented
    boolean stop() {
        var last = replace(Optional.empty());
        last.ifPresent(Showing::end);
        return last.isPresent();
    }

    /// The main connection has joined again. Must not wait.
    void mainJoined() {
        showing().ifPresent(shown -> shown.presentation.mainJoined());
    }

    /// How the bot itself is told as a participant. Must not wait.
    void told(GroupCallParticipant self) {
        showing().ifPresent(shown -> shown.presentation.told(self));
    }

    @Override
    public void close() {
        stop();
    }

    private synchronized Optional<Showing> showing() {
        return showing;
    }

    private synchronized Optional<Showing> replace(Optional<Showing> next) {
        var before = showing;
        showing = next;
        return before;
    }

    private synchronized boolean forget(Showing over) {
        boolean isCurrent = showing.filter(shown -> shown == over).isPresent();
        if (isCurrent) {
            showing = Optional.empty();
        }
        return isCurrent;
    }

    /// One presentation from start to end.
    private final class Showing implements Presentation.Screen, PlayerListener {

        private final Player player;
        private final Presentation presentation;

        private Showing(MediaEngine engine) {
            player = context.media().player(this);
            presentation = new Presentation(room, context.telegram(), engine, context.backoff(), this);
        }

        private void pause(boolean wanted) {
            if (wanted) {
                player.pause();
            } else {
                player.resume();
            }
            presentation.pause(wanted);
        }

        private void end() {
            presentation.close();
            player.close();
        }

        @Override
        public void shownOn(Outlet outlet) {
            player.outlet(outlet);
            if (outlet == Outlet.NOWHERE) {
                player.hold();
            } else {
                player.proceed();
            }
        }

        @Override
        public void lost() {
            forget(this);
            player.close();
        }

        @Override
        public void started(MediaItem item) {
            log.debug("{} is presented in {}", item.title(), room.key());
        }

        /// A file that was presented to its end leaves no empty screen.
        @Override
        public void ended(MediaItem item, PlaybackEnd end, Duration position, String problem) {
            if (!problem.isEmpty()) {
                log.warn("{} cannot be presented in {}: {}", item.title(), room.key(), problem);
            }
            if (end.mayContinue() && forget(this)) {
                end();
            }
        }
    }
}
