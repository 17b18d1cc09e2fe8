package dev.compere.call;

import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinAnswer;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaEngine;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import dev.compere.media.Outlet;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramClosed;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.TelegramInterrupted;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.request.EndGroupCallScreenSharing;
import dev.compere.telegram.request.StartGroupCallScreenSharing;
import dev.compere.telegram.request.ToggleGroupCallScreenSharingIsPaused;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A screen that the bot shares, from its start to its end, over a media connection of its own beside the main one:
/// group-calls.txt, "Presentations".
///
/// It is joined again, each time with a new payload, after the main connection has joined again, when the server has
/// lost it, and when its own connection broke off. TDLib checks none of it: group-calls.txt, "Maintaining group call
/// connections". Safe from any thread, but [#start], [#pause] and [#close] wait for Telegram.
final class Presentation implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Presentation.class);

    /// So often in a row Telegram may refuse it; then it is over.
    private static final int MOST_REFUSALS = 5;

    private final CallRoom room;
    private final TelegramClient telegram;
    private final MediaEngine engine;
    private final Screen screen;
    private final PresentationJoins joins;
    private MediaConnection connection;
    private Thread keeper;
    private boolean paused;
    private boolean closed;

    /// What is presented. Told by threads that must not wait.
    interface Screen {

        /// Its pictures go here from now on. Told whenever a connection works, and [Outlet#NOWHERE] while none does.
        void shownOn(Outlet outlet);

        /// Telegram takes it no more, and it has ended by itself.
        void lost();
    }

    /// @param backoff for the pauses between joins
    Presentation(CallRoom room, TelegramClient telegram, MediaEngine engine, Backoff backoff, Screen screen) {
        this.room = room;
        this.telegram = telegram;
        this.engine = engine;
        this.screen = screen;
        this.joins = new PresentationJoins(backoff);
    }

    /// Joins for the first time. What is thrown means that there is no presentation.
    ///
    /// @throws MediaException when the machine cannot carry it, or Telegram's answer cannot be used
    void start() {
        join();
    }

    /// Says that it stands still, or goes on.
    void pause(boolean wanted) {
        synchronized (this) {
            paused = wanted;
        }
        telegram.send(new ToggleGroupCallScreenSharingIsPaused(groupCallId(), wanted));
    }

    /// The main connection has joined again: the server has forgotten this one.
    void mainJoined() {
        if (joins.isNewsThatMainJoined()) {
            joinAgain("the main connection has joined again");
        }
    }

    /// How the bot itself is told as a participant.
    void told(GroupCallParticipant self) {
        if (joins.isMissing(self.screenSharingAudioSourceId())) {
            joinAgain("the server has lost it");
        }
    }

    /// Ends it, without leaving the call.
    @Override
    public void close() {
        MediaConnection last;
        synchronized (this) {
            closed = true;
            last = connection;
            connection = null;
            if (keeper != null && keeper != Thread.currentThread()) {
                keeper.interrupt();
            }
        }
        screen.shownOn(Outlet.NOWHERE);
        if (last != null) {
            last.close();
        }
        end();
    }

    private synchronized void joinAgain(String reason) {
        if (closed || connection == null) {
            return;
        }
        log.info("the presentation in {} is joined again: {}", room.key(), reason);
        screen.shownOn(Outlet.NOWHERE);
        joins.due();
        if (keeper == null) {
            keeper = Thread.ofVirtual().name("presentation").start(this::keep);
        }
    }

    private synchronized void connected(Outlet outlet) {
        if (!closed) {
            joins.connected();
            screen.shownOn(outlet);
        }
    }

    /// Runs while a join is due.
    private void keep() {
        try {
            for (var pause = nextJoin(); pause.isPresent(); pause = nextJoin()) {
                TimeUnit.NANOSECONDS.sleep(pause.get().toNanos());
                tryToJoin();
            }
        } catch (InterruptedException | TelegramInterrupted | TelegramClosed e) {
            log.debug("the presentation in {} was ended while it joined", room.key());
        }
    }

    /// How long to wait before the next join, if one is due.
    private synchronized Optional<Duration> nextJoin() {
        var pause = joins.take();
        if (closed || pause.isEmpty()) {
            keeper = null;
            return Optional.empty();
        }
        return pause;
    }

    private void tryToJoin() {
        try {
            join();
            joins.accepted();
        } catch (TelegramError e) {
            refused(e);
        } catch (TelegramTimeout | MediaException e) {
            log.warn("the presentation in {} cannot be joined: {}", room.key(), e.getMessage());
            joins.due();
        }
    }

    private void refused(TelegramError error) {
        if (error.is("PARTICIPANT_JOIN_MISSING") || error.is("GROUPCALL_JOIN_MISSING")) {
            // The main connection is gone. It joins again first, and that is told.
            return;
        }
        log.warn("the presentation in {} is refused: {}", room.key(), error.getMessage());
        if (joins.refused(error.retryAfter()) > MOST_REFUSALS) {
            close();
            screen.lost();
        }
    }

    private void join() {
        var link = new Link();
        var opened = engine.open(MediaRole.PRESENTER, link);
        link.outlet = opened.outlet();
        boolean used = false;
        try {
            var payload = opened.joinPayload();
            joins.asked(payload.audioSource());
            var answer = telegram.send(
                    new StartGroupCallScreenSharing(groupCallId(), payload.audioSource(), payload.json()));
            switch (JoinAnswer.parse(answer.text())) {
                case JoinAnswer.WebRtc server -> opened.connect(server);
                case JoinAnswer.Segments _ ->
                    throw new MediaException("Telegram answers the presentation with a stream; only a call whose"
                            + " participants are heard can show one");
            }
            used = replace(opened);
        } finally {
            if (!used) {
                opened.close();
            }
        }
    }

    /// A connection must not be closed under a lock that its callbacks take: closing waits for them.
    private boolean replace(MediaConnection opened) {
        MediaConnection before;
        boolean stands;
        boolean late;
        synchronized (this) {
            before = connection;
            late = closed;
            connection = late ? null : opened;
            stands = paused;
        }
        if (late) {
            end();
            return false;
        }
        if (before != null) {
            before.close();
        }
        if (stands) {
            telegram.send(new ToggleGroupCallScreenSharingIsPaused(groupCallId(), true));
        }
        return true;
    }

    private void end() {
        try {
            telegram.send(new EndGroupCallScreenSharing(groupCallId()));
        } catch (TelegramException e) {
            log.debug("ending the presentation in {}: {}", room.key(), e.getMessage());
        }
    }

    private int groupCallId() {
        return room.groupCall().id();
    }

    private final class Link implements ConnectionListener {

        private volatile Outlet outlet = Outlet.NOWHERE;

        @Override
        public void connected() {
            Presentation.this.connected(outlet);
        }

        @Override
        public void lost(String reason) {
            joinAgain(reason);
        }
    }
}
