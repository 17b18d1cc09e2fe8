package dev.compere.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.ActionRequest;
import dev.compere.action.ChatAction;
import dev.compere.action.SendMessage;
import dev.compere.event.CallEnded;
import dev.compere.event.CallKey;
import dev.compere.event.CallKind;
import dev.compere.event.CallScheduled;
import dev.compere.event.CallStarted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Runs the real Quartz with short intervals.
final class ScheduleTest {

    private static final CallKey CALL = CallKey.liveStory(-100123, 5);
    private static final CallKey CHAT = CallKey.noCall(CallKind.VIDEO_CHAT, -100124);
    private static final CallKey PLANNED = CallKey.videoChat(CHAT.chatId(), 1_800_000_000);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final When SOON = new When.Every(Duration.ofMillis(50));
    private static final When HOURLY = new When.Every(Duration.ofHours(1));

    private final BlockingQueue<ActionRequest> submitted = new LinkedBlockingQueue<>();
    private final AtomicLong ids = new AtomicLong();
    private Clock clock = Clock.systemUTC();
    private volatile List<CallKey> currentCalls = List.of(CALL);
    private Schedule schedule;

    @AfterEach
    void close() {
        if (schedule != null) {
            schedule.close();
        }
    }

    @Test
    void anActionIsHandedInAgainAndAgain() throws InterruptedException {
        start(task("hello", SOON, Misfire.SKIP));

        assertThat(next()).isEqualTo(new ActionRequest(1, "schedule:hello", CALL, new SendMessage("hello")));
        assertThat(next()).isEqualTo(new ActionRequest(2, "schedule:hello", CALL, new SendMessage("hello")));
    }

    @Test
    void aCronExpressionIsFollowed() throws InterruptedException {
        start(task("hello", new When.Cron("* * * * * ?", BERLIN), Misfire.SKIP));

        assertThat(next().origin()).isEqualTo("schedule:hello");
    }

    @Test
    void anIntervalIsWaitedForBeforeTheFirstRun() throws InterruptedException {
        clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        start(task("later", HOURLY, Misfire.RUN_ONCE), task("soon", SOON, Misfire.SKIP));

        assertThat(schedule.next()).last().isEqualTo(new NextRun("later", inAnHour()));
        assertThat(next().origin()).isEqualTo("schedule:soon");
        assertThat(submitted).extracting(ActionRequest::origin).doesNotContain("schedule:later");
    }

    @Test
    void aTaskIsLeftOutWithoutACallAndComesBackWithOne() throws InterruptedException {
        var asked = new LinkedBlockingQueue<Integer>();
        currentCalls = List.of();
        var places = places(
                () -> {
                    asked.add(1);
                    return currentCalls;
                },
                List::of);
        var task = new ScheduledTask("hello", SOON, Misfire.SKIP, new SendMessage("hello"), places);
        schedule = new Schedule(List.of(task), submitted::add, ids::incrementAndGet, clock);
        schedule.start();
        assertThat(asked.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(asked.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(submitted).isEmpty();

        currentCalls = List.of(CALL);

        assertThat(next().call()).isEqualTo(CALL);
    }

    @Test
    void whatIsDoneInAChatNeedsNoCall() throws InterruptedException {
        var places = places(List::of, () -> List.of(CHAT));
        var action = new ChatAction.PostToChat("hello");
        start(new ScheduledTask("hello", SOON, Misfire.SKIP, action, places));

        assertThat(next()).isEqualTo(new ActionRequest(1, "schedule:hello", CHAT, action));
    }

    @Test
    void aScheduledVideoChatIsStartedAtItsDateAlsoWhenThatIsChanged() throws InterruptedException {
        start(starter(Misfire.SKIP));
        schedule.happened(planned(Instant.now().plus(Duration.ofHours(1))));
        assertThat(schedule.next()).hasSize(1);

        var sooner = Instant.now().plusMillis(200);
        schedule.happened(planned(sooner));

        assertThat(next())
                .isEqualTo(new ActionRequest(1, "schedule:start", PLANNED, new ChatAction.StartScheduledVideoChat()));
        assertThat(Instant.now()).isAfterOrEqualTo(sooner.truncatedTo(ChronoUnit.MILLIS));
        assertThat(schedule.next()).isEmpty();
    }

    @Test
    void aDateThatPassedWhileTheBotWasAwayIsMadeUpForOrNot() throws InterruptedException {
        start(starter(Misfire.SKIP));
        schedule.happened(planned(Instant.now().minus(Duration.ofHours(1))));
        assertThat(schedule.next()).isEmpty();
        schedule.close();

        start(starter(Misfire.RUN_ONCE));
        schedule.happened(planned(Instant.now().minus(Duration.ofHours(1))));

        assertThat(next().call()).isEqualTo(PLANNED);
        assertThat(submitted).isEmpty();
    }

    @Test
    void aVideoChatThatWasStartedByHandHasNoDateAnyMore() {
        start(starter(Misfire.RUN_ONCE));
        schedule.happened(planned(Instant.now().plus(Duration.ofHours(1))));

        schedule.happened(new CallStarted(CallKey.videoChat(CHAT.chatId(), 1), Instant.now(), "Open stage"));

        assertThat(schedule.next()).isEmpty();
    }

    @Test
    void aVideoChatThatWasCalledOffHasNoDateAnyMore() {
        start(starter(Misfire.RUN_ONCE));
        schedule.happened(planned(Instant.now().plus(Duration.ofHours(1))));

        schedule.happened(new CallEnded(CallKey.videoChat(CHAT.chatId(), 1), Instant.now(), Duration.ZERO));

        assertThat(schedule.next()).isEmpty();
    }

    @Test
    void theDatesOfOtherChatsAreNotWaitedFor() {
        start(starter(Misfire.RUN_ONCE));
        var elsewhere = CallKey.videoChat(-9, 1);

        schedule.happened(new CallScheduled(elsewhere, Instant.now(), "Other", Instant.now()));

        assertThat(schedule.next()).isEmpty();
        assertThat(submitted).isEmpty();
    }

    @Test
    void aRefusalToTakeTheActionDoesNotEndTheTask() throws InterruptedException {
        var attempts = new AtomicInteger();
        schedule = new Schedule(
                List.of(task("hello", SOON, Misfire.SKIP)),
                request -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new IllegalStateException("the queue is closed");
                    }
                    submitted.add(request);
                },
                ids::incrementAndGet,
                clock);
        schedule.start();

        assertThat(next().id()).isEqualTo(2);
    }

    @Test
    void missedTimesAreSkippedOrMadeUpForOnce() throws InterruptedException {
        // The schedule believes to have started five hours ago: as if the machine had slept since.
        clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(-5).minusMinutes(30));
        var everyHour = new When.Cron("0 0 * * * ?", BERLIN);
        start(
                task("skip-interval", HOURLY, Misfire.SKIP),
                task("skip-cron", everyHour, Misfire.SKIP),
                task("once-interval", HOURLY, Misfire.RUN_ONCE),
                task("once-cron", everyHour, Misfire.RUN_ONCE),
                task("soon", new When.Every(Duration.ofMillis(50)), Misfire.RUN_ONCE));

        var origins = new ArrayList<String>();
        for (var request = next(); count(origins, "schedule:soon") < 3; request = next()) {
            origins.add(request.origin());
        }

        assertThat(origins)
                .filteredOn(origin -> !origin.equals("schedule:soon"))
                .containsExactlyInAnyOrder("schedule:once-interval", "schedule:once-cron");
        assertThat(schedule.next())
                .filteredOn(run -> !run.task().equals("soon"))
                .allSatisfy(run -> assertThat(run.at()).isAfter(Instant.now()));
    }

    @Test
    void nothingIsLeftOfASchedule() throws InterruptedException {
        start(task("hello", SOON, Misfire.SKIP));
        next();

        schedule.close();
        submitted.clear();

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(Thread::isAlive)
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("schedule-"));
        assertThat(submitted).isEmpty();
    }

    @Test
    void twoTasksOfOneNameAreRefused() {
        assertThatThrownBy(() -> start(task("hello", SOON, Misfire.SKIP), task("hello", HOURLY, Misfire.SKIP)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two scheduled tasks are named hello");
    }

    private void start(ScheduledTask... tasks) {
        schedule = new Schedule(List.of(tasks), submitted::add, ids::incrementAndGet, clock);
        schedule.start();
    }

    private ActionRequest next() throws InterruptedException {
        var request = submitted.poll(10, TimeUnit.SECONDS);
        assertThat(request).as("an action within 10 s").isNotNull();
        return request;
    }

    private Instant inAnHour() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofHours(1));
    }

    private static long count(List<String> origins, String origin) {
        return origins.stream().filter(origin::equals).count();
    }

    private ScheduledTask task(String name, When when, Misfire misfire) {
        var places = places(() -> currentCalls, () -> List.of(CALL, CHAT));
        return new ScheduledTask(name, when, misfire, new SendMessage(name), places);
    }

    private ScheduledTask starter(Misfire misfire) {
        var places = places(List::of, () -> List.of(CHAT));
        return new ScheduledTask(
                "start", new When.AtScheduledTime(), misfire, new ChatAction.StartScheduledVideoChat(), places);
    }

    private static CallScheduled planned(Instant date) {
        return new CallScheduled(PLANNED, Instant.now(), "Open stage", date);
    }

    private static Places places(Supplier<List<CallKey>> joined, Supplier<List<CallKey>> chats) {
        return new Places() {
            @Override
            public List<CallKey> joined() {
                return joined.get();
            }

            @Override
            public List<CallKey> chats() {
                return chats.get();
            }
        };
    }
}
