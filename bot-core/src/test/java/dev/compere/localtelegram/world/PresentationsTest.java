package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresentationsTest {
    private static final int SOURCE = 78;
    private static final String PAYLOAD = "{\"ufrag\":\"a\",\"pwd\":\"b\",\"ssrc\":78,\"ssrc-groups\":"
            + "[{\"semantics\":\"SIM\",\"sources\":[-79,81]},{\"semantics\":\"FID\",\"sources\":[-79,80]}],"
            + "\"fingerprints\":[{\"hash\":\"sha-256\",\"setup\":\"passive\",\"fingerprint\":\"AA:BB\"}]}";

    private final WorldFixture fixture = new WorldFixture();
    private final User bot = fixture.bot.user();
    private final Group group = fixture.world.group("Talkers");
    private final VideoChat videoChat = group.startVideoChat();
    private final VideoCall call = videoChat.call();

    @BeforeEach
    void join() {
        call.join(bot, fixture.listener());
    }

    @Test
    void itHasTheSourcesOfItsOwnConnectionAndTheServersEndpoint() {
        videoChat.answersJoinsWith(_ -> "{\"transport\":{},\"video\":{\"endpoint\":\"e1\"}}");

        call.presentations().start(bot, PAYLOAD);

        assertThat(presentation())
                .isEqualTo(new Presentation(
                        SOURCE,
                        List.of(new SourceGroup("SIM", List.of(-79, 81)), new SourceGroup("FID", List.of(-79, 80))),
                        "e1",
                        false));
        assertThat(call.videoCount()).isOne();
        assertThat(call.listed().find(bot, List.of(), List.of(SOURCE))).hasSize(1);
    }

    @Test
    void aServerThatNamesNoEndpointLeavesItToTheCall() {
        videoChat.answersJoinsWith(_ -> "{\"transport\":{}}");
        call.presentations().start(bot, PAYLOAD);
        assertThat(presentation().endpoint()).isEqualTo("screen78");
    }

    @Test
    void startingItMovesTheVersionOfTheListAndPausingToo() {
        int version = call.version();
        call.presentations().start(bot, PAYLOAD);
        call.edits().edit(bot, bot, new ParticipantEdit.PresentationPaused(true));

        assertThat(presentation().paused()).isTrue();
        assertThat(call.version()).isEqualTo(version + 2);
    }

    @Test
    void theServerKnowsItsSourceAsLongAsItIsThere() {
        call.presentations().start(bot, PAYLOAD);
        assertThat(call.check(bot, List.of(77, SOURCE, 99))).containsExactly(77, SOURCE);

        call.presentations().stop(bot);

        assertThat(call.check(bot, List.of(77, SOURCE))).containsExactly(77);
    }

    @Test
    void itVanishesWithTheConnectionItWasBeside() {
        call.presentations().start(bot, PAYLOAD);
        call.join(bot, JoinRequest.listener(bot, WorldFixture.payload(90)));
        assertThat(call.participant(bot).orElseThrow().presentation()).isEmpty();
        assertThat(call.check(bot, List.of(90, SOURCE))).containsExactly(90);

        call.presentations().start(bot, PAYLOAD);
        videoChat.loses(fixture.bot);

        assertThat(call.check(bot, List.of(90, SOURCE))).isEmpty();
        assertThat(call.videoCount()).isZero();
    }

    @Test
    void onlyWhoHasJoinedPresents() {
        call.leave(bot);
        assertThatThrownBy(() -> call.presentations().start(bot, PAYLOAD)).hasMessage("PARTICIPANT_JOIN_MISSING");
    }

    @Test
    void whoDoesNotPresentHasNothingToStopOrPause() {
        assertThatThrownBy(() -> call.presentations().stop(bot)).hasMessage("PARTICIPANT_PRESENTATION_MISSING");
        assertThatThrownBy(() -> call.edits().edit(bot, bot, new ParticipantEdit.PresentationPaused(true)))
                .hasMessage("VIDEO_PAUSE_FORBIDDEN");
    }

    @Test
    void aSourceThatIsTakenIsRefused() {
        var ann = videoChat.participant("Ann");
        ann.presents();
        int taken = ann.state().presentation().orElseThrow().source();

        assertThatThrownBy(() -> start(taken)).hasMessage("GROUPCALL_SSRC_DUPLICATE_MUCH");
        assertThatThrownBy(() -> start(77)).hasMessage("GROUPCALL_SSRC_DUPLICATE_MUCH");
    }

    @Test
    void aPayloadThatIsNoneIsRefused() {
        assertThatThrownBy(() -> call.presentations().start(bot, "{}")).hasMessage("DATA_JSON_INVALID");
        assertThatThrownBy(() -> call.presentations().start(bot, PAYLOAD.replace("[-79,81]", "7")))
                .hasMessage("DATA_JSON_INVALID");
    }

    @Test
    void whereAnExternalProgramPublishesNobodyPresents() {
        var rtmp = group.startRtmpVideoChat().call();
        rtmp.join(bot, fixture.listener());
        assertThatThrownBy(() -> rtmp.presentations().start(bot, PAYLOAD)).hasMessage("GROUPCALL_FORBIDDEN");
    }

    @Test
    void oneWhoIsPlayedPresentsAndPauses() {
        var ann = videoChat.participant("Ann");
        ann.presents();
        ann.pausesPresentation();
        assertThat(ann.state().presentation().orElseThrow().paused()).isTrue();
        ann.resumesPresentation();
        ann.stopsPresenting();
        assertThat(ann.state().presentation()).isEmpty();
    }

    private void start(int source) {
        call.presentations().start(bot, WorldFixture.payload(source));
    }

    private Presentation presentation() {
        return call.participant(bot).orElseThrow().presentation().orElseThrow();
    }
}
