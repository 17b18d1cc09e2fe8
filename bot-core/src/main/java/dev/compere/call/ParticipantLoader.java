package dev.compere.call;

import dev.compere.event.CallKind;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramClosed;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.TelegramInterrupted;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.LoadGroupCallParticipants;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has TDLib load the participants of a video chat, page by page, after each join and whenever TDLib says that its list
/// is no longer whole. The participants themselves come as updates. Lives on a virtual thread of its own.
/// Source: group-calls.txt, "Getting info about a group call".
///
/// A list ends with an empty page. When Telegram ends it with a page that names no next one, TDLib begins it anew and
/// never says that it is whole: so loading stops when there were more pages than can be, and none brought anything.
final class ParticipantLoader implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ParticipantLoader.class);
    private static final int PAGE = 100;
    private static final int MOST_FAILURES = 5;

    private final TelegramClient telegram;
    private final CallReader reader;
    private final CallRoom room;
    private final Backoff backoff;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread = Thread.ofVirtual().name("participants").unstarted(this::run);
    private boolean wasWhole;

    ParticipantLoader(CallRoom room, CallContext context) {
        this.telegram = context.telegram();
        this.reader = context.reader();
        this.room = room;
        this.backoff = context.backoff();
    }

    /// Live stories have no list of participants.
    void start() {
        if (room.key().kind() == CallKind.VIDEO_CHAT) {
            thread.start();
        }
    }

    /// The bot has joined.
    void load() {
        wanted.release();
    }

    /// Called on TDLib's update thread.
    void groupCallChanged(GroupCall call) {
        boolean whole = call.loadedAllParticipants();
        if (wasWhole && !whole && call.isActive() && call.isJoined()) {
            load();
        }
        wasWhole = whole;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                wanted.acquire();
                wanted.drainPermits();
                loadAll();
            }
        } catch (InterruptedException | TelegramInterrupted | TelegramClosed e) {
            log.debug("no participants of {} are loaded any more: {}", room.key(), e.getMessage());
        }
    }

    private void loadAll() throws InterruptedException {
        int failures = 0;
        int fruitless = 0;
        for (int page = 1; isLacking(); page++) {
            int before = room.participants().size();
            try {
                telegram.send(new LoadGroupCallParticipants(room.groupCall().id(), PAGE));
                failures = 0;
            } catch (TelegramError | TelegramTimeout e) {
                failures++;
                if (failures == MOST_FAILURES) {
                    log.warn("the participants of {} cannot be loaded: {}", room.key(), e.getMessage());
                    break;
                }
                pauseAfter(e);
            }
            fruitless = room.participants().size() > before ? 0 : fruitless + 1;
            if (fruitless > 1 && page > pages() + 1) {
                break;
            }
        }
        if (isLacking()) {
            reader.tell(room, CallRoom::participantsEnd);
        }
    }

    /// What TDLib knows now: its updates, which tell the same, may be on their way.
    private boolean isLacking() {
        var call = state();
        return call.isActive() && call.isJoined() && !call.loadedAllParticipants();
    }

    private void pauseAfter(TelegramException e) throws InterruptedException {
        var delay = e instanceof TelegramError error ? error.retryAfter().orElseGet(backoff::next) : backoff.next();
        log.debug("loading the participants of {}: {}; again in {} ms", room.key(), e.getMessage(), delay.toMillis());
        TimeUnit.MILLISECONDS.sleep(delay.toMillis());
    }

    private int pages() {
        return state().participantCount() / PAGE + 1;
    }

    private GroupCall state() {
        return telegram.send(new GetGroupCall(room.groupCall().id()));
    }
}
