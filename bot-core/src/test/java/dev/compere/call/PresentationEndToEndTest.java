package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.event.JoinRestored;
import dev.compere.localtelegram.world.ParticipantEdit;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import dev.compere.media.Outlet;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.update.UpdateGroupCallParticipant;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of a presentation's join, through the real TDLib, with a media engine that does as it is told.
@Timeout(120)
class PresentationEndToEndTest implements Presentation.Screen {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private final ScriptedEngine engine = new ScriptedEngine();
    private final BlockingQueue<Outlet> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> sources = new LinkedBlockingQueue<>();
    private final CountDownLatch lost = new CountDownLatch(1);
    private VideoChat videoChat;
    private Presentation presentation;

    @Override
    public void shownOn(Outlet outlet) {
        shown.add(outlet);
    }

    @Override
    public void lost() {
        lost.countDown();
    }

    @BeforeEach
    void join() throws InterruptedException {
        videoChat = stage.joined();
        var room = stage.calls
                .session(stage.calls.joined().getFirst())
                .flatMap(CallSession::joinedRoom)
                .orElseThrow();
        var backoff = new Backoff(Duration.ofMillis(50), Duration.ofMillis(200), new Random(3));
        presentation = new Presentation(room, stage.client(), engine, backoff, this);
        stage.client().subscribe(update -> {
            if (update instanceof UpdateGroupCallParticipant told
                    && told.participant().isCurrentUser()) {
                presentation.told(told.participant());
                sources.add(told.participant().screenSharingAudioSourceId());
            }
        });
    }

    @AfterEach
    void end() {
        presentation.close();
    }

    @Test
    void itJoinsWithAPayloadOfItsOwnAndConnectsAsTheAnswerSays() throws Exception {
        presentation.start();

        var connection = engine.nextAnswered();
        assertThat(connection.role).isEqualTo(MediaRole.PRESENTER);
        assertThat(started()).containsExactly(connection.payload.audioSource());
        connection.listener.connected();
        assertThat(shown.poll()).isNotNull().isNotSameAs(Outlet.NOWHERE);
        assertThat(videoChat.call().videoCount()).isOne();
    }

    @Test
    void anAnswerWithoutSoundIsAsGood() throws Exception {
        videoChat.answersJoinsWith(_ -> "{\"transport\":{\"candidates\":[]},\"video\":{\"endpoint\":\"e1\"}}");
        presentation.start();
        assertThat(engine.nextAnswered().closed).isFalse();
    }

    @Test
    void itPausesAndGoesOn() throws Exception {
        presentation.start();
        presentation.pause(true);
        awaitEdit(new ParticipantEdit.PresentationPaused(true));
        presentation.pause(false);
        awaitEdit(new ParticipantEdit.PresentationPaused(false));
    }

    @Test
    void itStopsWithoutLeavingTheCall() throws Exception {
        presentation.start();
        presentation.close();

        await(Received.PresentationStopped.class);
        assertThat(engine.openSources()).isEmpty();
        assertThat(shown).last().isSameAs(Outlet.NOWHERE);
        assertThat(videoChat.call().participantCount()).isOne();
    }

    @Test
    void afterTheMainConnectionJoinedAgainItJoinsAgainPausedAsItWas() throws Exception {
        presentation.start();
        var first = engine.nextAnswered();
        presentation.pause(true);
        awaitEdit(new ParticipantEdit.PresentationPaused(true));
        stage.telegram.world().received().clear();

        videoChat.loses(stage.bot);
        stage.next(JoinRestored.class);
        presentation.mainJoined();

        var second = engine.nextAnswered();
        awaitEdit(new ParticipantEdit.PresentationPaused(true));
        assertThat(first.closed).isTrue();
        assertThat(second.payload.audioSource()).isNotEqualTo(first.payload.audioSource());
        assertThat(engine.openSources()).containsExactly(second.payload.audioSource());
    }

    @Test
    void oneThatTheServerLostIsJoinedAgainWhileTheMainConnectionStays() throws Exception {
        presentation.start();
        var first = engine.nextAnswered();
        awaitShown();

        videoChat.losesPresentation(stage.bot);

        var second = engine.nextAnswered();
        assertThat(started()).containsExactly(first.payload.audioSource(), second.payload.audioSource());
        assertThat(stage.passed(JoinRestored.class)).isEmpty();
    }

    @Test
    void oneWhoseConnectionBreaksOffIsJoinedAgainUntilItWorks() throws Exception {
        presentation.start();
        for (int i = 0; i < 3; i++) {
            engine.nextAnswered().listener.lost("the media server cannot be reached");
        }
        var last = engine.nextAnswered();
        last.listener.connected();
        awaitShown();
        assertThat(started()).hasSize(4);
    }

    @Test
    void aSourceThatIsTakenIsReplacedByAnother() throws Exception {
        presentation.start();
        engine.nextAnswered();
        awaitShown();
        stage.telegram.world().fails("phone.joinGroupCallPresentation", 400, "GROUPCALL_SSRC_DUPLICATE_MUCH", 2);
        videoChat.losesPresentation(stage.bot);
        engine.nextAnswered();
        assertThat(engine.opened).hasSize(4);
        awaitOneConnection();
    }

    @Test
    void oneThatTelegramRefusesAgainAndAgainIsOver() throws Exception {
        presentation.start();
        engine.nextAnswered();
        awaitShown();
        stage.telegram.world().fails("phone.joinGroupCallPresentation", 403, "GROUPCALL_FORBIDDEN", 100);
        videoChat.losesPresentation(stage.bot);
        assertThat(lost.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(engine.openSources()).isEmpty();
    }

    @Test
    void whatTelegramRefusesAtFirstIsNotStarted() {
        stage.telegram.world().fails("phone.joinGroupCallPresentation", 403, "GROUPCALL_FORBIDDEN", 1);
        assertThatThrownBy(presentation::start).isInstanceOf(TelegramError.class);
        assertThat(engine.openSources()).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeUsedIsNoPresentation() {
        engine.readsNoAnswer = true;
        assertThatThrownBy(presentation::start).isInstanceOf(MediaException.class);
        assertThat(engine.openSources()).isEmpty();
    }

    /// Until TDLib has told the bot that it presents.
    private void awaitShown() throws InterruptedException {
        int source = 0;
        while (source == 0) {
            var told = sources.poll(30, TimeUnit.SECONDS);
            assertThat(told).as("the presentation's source is told").isNotNull();
            source = told;
        }
    }

    private void awaitOneConnection() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (engine.openSources().size() > 1) {
            assertThat(System.nanoTime()).as("the older ones are closed").isLessThan(deadline);
            Thread.yield();
        }
    }

    private void awaitEdit(ParticipantEdit edit) {
        assertThat(stage.telegram
                        .world()
                        .received()
                        .await(
                                Received.ParticipantEdited.class,
                                edited -> edited.edit().equals(edit),
                                LIMIT))
                .isPresent();
    }

    private void await(Class<? extends Received> what) {
        assertThat(stage.telegram.world().received().await(what, _ -> true, LIMIT))
                .isPresent();
    }

    private List<Integer> started() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.PresentationStarted.class::isInstance)
                .map(entry -> ((Received.PresentationStarted) entry).source())
                .toList();
    }
}
