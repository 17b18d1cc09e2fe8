package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.ManageAction;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.CallKey;
import dev.compere.event.CallScheduled;
import dev.compere.event.CallStarted;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.MessageReceived;
import dev.compere.event.ParticipantsListed;
import dev.compere.event.Sender;
import dev.compere.event.StoryTurnedIntoVideo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What an operator reads of several calls at once.
final class EventLinesTest {

    private static final CallKey STAGE = CallKey.videoChat(-1001, 1_800_000_000);
    private static final CallKey STORY = CallKey.liveStory(-1002, 5);
    private static final Instant NOW = Instant.parse("2026-01-01T20:00:00Z");

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger("dev.compere");

    @BeforeEach
    void listen() {
        lines.start();
        log.setLevel(Level.INFO);
        log.setAdditive(false);
        log.addAppender(lines);
    }

    @AfterEach
    void stop() {
        log.detachAppender(lines);
        log.setAdditive(true);
        log.setLevel(null);
    }

    @Test
    void everyLineSaysWhichCall() {
        tell(new CallScheduled(STAGE, NOW, "Open stage", Instant.ofEpochSecond(1_800_000_000)));
        tell(new CallStarted(STAGE, NOW, "Open stage"));
        tell(new CallJoined(STAGE, NOW, Duration.ofMillis(7)));
        tell(new JoinLost(STAGE, NOW, "the bot was asked to leave"));
        tell(new JoinRestored(STAGE, NOW, Duration.ofMillis(9), 1));
        tell(new ParticipantsListed(STAGE, NOW, List.of(), false));
        tell(new CallEnded(STORY, NOW, Duration.ofSeconds(60)));
        tell(new StoryTurnedIntoVideo(STORY, NOW));

        assertThat(texts())
                .containsExactly(
                        "Open stage is scheduled for 2027-01-15T08:00:00Z: " + STAGE,
                        "Open stage is live: " + STAGE,
                        "the bot is in " + STAGE + ", after 7 ms",
                        "the bot is out of " + STAGE + ": the bot was asked to leave",
                        "the bot is back in " + STAGE + ", after 9 ms",
                        "Telegram tells only 0 participants of " + STAGE,
                        STORY + " is over, it lasted 60 s",
                        STORY + " can be seen as a video");
    }

    @Test
    void whatViewersDoIsTheirs() {
        tell(new MessageReceived(STORY, NOW, 1, new Sender(7, "Ann"), "secret", List.of(), false, true, false));
        tell(new ParticipantsListed(STAGE, NOW, List.of(), true));

        assertThat(texts()).isEmpty();
    }

    @Test
    void whatTheBotDidIsToldWithItsReason() {
        var actions = new ActionLines();
        var request = new ActionRequest(1, "schedule:evening", STAGE, new ManageAction.EndCall());
        actions.completed(request, new ActionResult.Done(""));
        actions.completed(request, new ActionResult.Done("all of it"));
        actions.completed(request, new ActionResult.Refused(new RefusalReason.NotInACall()));

        assertThat(texts())
                .containsExactly(
                        "schedule:evening: EndCall in " + STAGE + " done",
                        "schedule:evening: EndCall in " + STAGE + " done: all of it",
                        "schedule:evening: EndCall in " + STAGE + " not done: the bot is not in a call at the moment");
    }

    private static void tell(CallEvent event) {
        new EventLines().accepted(event);
    }

    private List<String> texts() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
