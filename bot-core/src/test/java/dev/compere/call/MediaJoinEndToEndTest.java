package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.call.CallStatus.State;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.MessageReceived;
import dev.compere.localtelegram.world.Received;
import dev.compere.media.MediaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What joins make of media connections, and media connections of joins, through the real TDLib.
class MediaJoinEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    private final ScriptedEngine engine = new ScriptedEngine();

    MediaJoinEndToEndTest() {
        stage.carriesMedia(MediaKits.of(engine));
    }

    @Test
    void aJoinSendsThePayloadOfItsConnectionAndConnectsAsTheAnswerSays() throws Exception {
        stage.joined();
        var connection = engine.nextAnswered();
        assertThat(connection.role).isEqualTo(MediaRole.LISTENER);
        assertThat(joins()).containsExactly(connection.payload.audioSource());
        assertThat(connection.closed).isFalse();
    }

    @Test
    void anAttemptThatFailsClosesItsConnection() throws Exception {
        stage.telegram.world().fails("phone.joinGroupCall", 400, "GROUPCALL_SSRC_DUPLICATE_MUCH", 2);
        stage.joined();
        var connection = engine.nextAnswered();
        assertThat(engine.opened).hasSize(3);
        assertThat(engine.openSources()).containsExactly(connection.payload.audioSource());
    }

    @Test
    void aConnectionThatBreaksOffIsToldAndReplacedByAnotherJoin() throws Exception {
        var ann = stage.joined().viewer("Ann");
        var first = engine.nextAnswered();
        first.listener.connected();
        first.listener.lost("nothing was heard for 5 s");
        assertThat(stage.next(JoinLost.class).reason()).isEqualTo("nothing was heard for 5 s");
        var second = engine.nextAnswered();
        stage.next(JoinRestored.class);
        assertThat(first.closed).isTrue();
        assertThat(joins()).containsExactly(first.payload.audioSource(), second.payload.audioSource());
        ann.says("still there?");
        assertThat(stage.next(MessageReceived.class).text()).isEqualTo("still there?");
    }

    @Test
    void whatTheServerAndTheConnectionBothNoticeIsOneLoss() throws Exception {
        var story = stage.joined();
        var first = engine.nextAnswered();
        first.listener.connected();
        story.loses(stage.bot);
        stage.next(JoinLost.class);
        first.listener.lost("nothing was heard for 5 s");
        stage.next(JoinRestored.class);
        engine.nextAnswered().listener.connected();
        assertThat(stage.allUntilNow(JoinLost.class, story.viewer("Ann"))).isEmpty();
        assertThat(stage.calls.status().getFirst().state()).isEqualTo(State.JOINED);
    }

    @Test
    void aMediaServerOutOfReachCostsMediaAloneAndIsTriedAgain() throws Exception {
        var ann = stage.joined().viewer("Ann");
        for (int i = 0; i < 2; i++) {
            engine.nextAnswered().listener.lost("the media server cannot be reached");
        }
        engine.nextAnswered().listener.connected();
        assertThat(stage.allUntilNow(JoinLost.class, ann)).isEmpty();
        assertThat(engine.openSources()).hasSize(1);
    }

    @Test
    void aMachineThatCannotCarryMediaIsInTheCallAllTheSame() throws Exception {
        engine.unable = true;
        stage.joined().viewer("Ann").says("hello");
        stage.next(MessageReceived.class);
    }

    @Test
    void anAnswerThatCannotBeUsedCostsMediaAlone() throws Exception {
        engine.readsNoAnswer = true;
        stage.joined().viewer("Ann").says("hello");
        stage.next(MessageReceived.class);
        assertThat(engine.openSources()).isEmpty();
        assertThat(joins()).hasSize(1);
    }

    @Test
    void closingClosesTheConnection() throws Exception {
        stage.joined();
        engine.nextAnswered().listener.connected();
        stage.calls.close();
        assertThat(stage.telegram.world().received().await(Received.Left.class, _ -> true, LIMIT))
                .isPresent();
        assertThat(engine.openSources()).isEmpty();
    }

    private List<Integer> joins() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.Joined.class::isInstance)
                .map(Received.Joined.class::cast)
                .map(Received.Joined::source)
                .toList();
    }
}
