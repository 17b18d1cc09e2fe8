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
import java.time.Duration;
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
    private final Backoff relisting;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread = Thread.ofVirtual().name("participants").unstarted(this::run);
    private volatile boolean in;
    private boolean wasWhole;

    ParticipantLoader(CallRoom room, CallContext context) {
        this.telegram = context.telegram();
        this.reader = context.reader();
        this.room = room;
        this.backoff = context.backoff();
        this.relisting = context.backoff();
    }

    /// Live stories have no list of participants.
    void start() {
        if (room.key().kind() == CallKind.VIDEO_CHAT) {
            thread.start();
        }
    }

    /// The bot has joined.
    void load() {
        in = true;
        wanted.release();
    }

    /// Loads again what TDLib no longer has or has never had. Called on TDLib's update thread.
    void groupCallChanged(GroupCall call) {
        in &= call.isActive() && call.isJoined();
        boolean whole = call.loadedAllParticipants();
        if (in && !whole && (wasWhole || room.participants().isInDoubt(visible(call)))) {
            wanted.release();
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
                tryToLoadAll();
                if (room.participants().isInDoubt(visible(room.groupCall()))) {
                    // Some stay out of sight: a list that is asked for at each change must not be asked for all the
                    // time.
                    pause(relisting.next());
                } else {
                    relisting.reset();
                }
            }
        } catch (InterruptedException | TelegramInterrupted | TelegramClosed e) {
            log.debug("no participants of {} are loaded any more: {}", room.key(), e.getMessage());
        }
    }

    private void tryToLoadAll() throws InterruptedException {
        try {
            loadAll();
        } catch (TelegramError | TelegramTimeout e) {
            log.warn("the participants of {} cannot be loaded: {}", room.key(), e.getMessage());
        }
    }

    private void loadAll() throws InterruptedException {
        int fruitless = 0;
        for (int page = 1; isLacking(); page++) {
            int before = room.participants().size();
            if (!loadPage()) {
                break;
            }
            fruitless = room.participants().size() > before ? 0 : fruitless + 1;
            if (fruitless > 1 && page > pages()) {
                break;
            }
        }
        if (isLacking()) {
            reader.tell(room, CallRoom::participantsEnd);
        }
    }

    /// @return false when Telegram refused again and again
    private boolean loadPage() throws InterruptedException {
        backoff.reset();
        while (true) {
            try {
                telegram.send(new LoadGroupCallParticipants(room.groupCall().id(), PAGE));
                // The page itself: it came before the answer.
                telegram.awaitUpdates();
                return true;
            } catch (TelegramError | TelegramTimeout e) {
                if (backoff.attempts() == MOST_FAILURES || !isLacking()) {
                    log.warn("the participants of {} cannot be loaded: {}", room.key(), e.getMessage());
                    return false;
                }
                pauseAfter(e);
            }
        }
    }

    /// What TDLib knows now: its updates, which tell the same, may be on their way.
    private boolean isLacking() {
        var call = state();
        return call.isActive() && call.isJoined() && !call.loadedAllParticipants();
    }

    private void pauseAfter(TelegramException e) throws InterruptedException {
        var own = backoff.next();
        var delay = e instanceof TelegramError error ? error.retryAfter().orElse(own) : own;
        log.debug("loading the participants of {}: {}; again in {} ms", room.key(), e.getMessage(), delay.toMillis());
        pause(delay);
    }

    private static void pause(Duration delay) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(delay.toMillis());
    }

    private int pages() {
        return visible(state()) / PAGE + 1;
    }

    private static int visible(GroupCall call) {
        return call.hasHiddenListeners() ? 0 : call.participantCount();
    }

    private GroupCall state() {
        return telegram.send(new GetGroupCall(room.groupCall().id()));
    }
}
