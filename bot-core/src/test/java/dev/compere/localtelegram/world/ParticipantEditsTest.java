package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantEditsTest {
    private final WorldFixture fixture = new WorldFixture();
    private final User bot = fixture.bot.user();
    private final Group group = fixture.world.group("Talkers");
    private final VideoChat videoChat = group.startVideoChat();
    private final ParticipantEdits edits = videoChat.call().edits();
    private final Participant ann = videoChat.participant("Ann");

    @BeforeEach
    void join() {
        group.promote(fixture.bot);
        videoChat.call().join(bot, fixture.listener());
    }

    @Test
    void whoIsMutedByAnAdministratorMustBeAllowedToUnmute() {
        edits.edit(bot, ann.user(), new ParticipantEdit.Muted(true));
        assertThatThrownBy(ann::unmutes).hasMessage("GROUPCALL_FORBIDDEN");
        assertThatThrownBy(ann::speaks).hasMessage("GROUPCALL_FORBIDDEN");

        edits.edit(bot, ann.user(), new ParticipantEdit.Muted(false));
        assertThat(mute()).isEqualTo(Mute.BY_CHOICE);
        ann.unmutes();

        assertThat(mute()).isEqualTo(Mute.UNMUTED);
    }

    @Test
    void anotherAdministratorIsSilencedButNeitherForGoodNorBack() {
        group.promote(ann.user());
        ann.unmutes();

        edits.edit(bot, ann.user(), new ParticipantEdit.Muted(true));

        assertThat(mute()).isEqualTo(Mute.BY_CHOICE);
        assertThatThrownBy(() -> edits.edit(bot, ann.user(), new ParticipantEdit.Muted(false)))
                .hasMessage("GROUPCALL_FORBIDDEN");
    }

    @Test
    void whoHasNoRightsChangesOnlyWhatHeHears() {
        group.demote(fixture.bot);
        fixture.events.clear();

        edits.edit(bot, ann.user(), new ParticipantEdit.Muted(true));
        edits.edit(bot, ann.user(), new ParticipantEdit.Volume(500));

        assertThat(mute()).isEqualTo(Mute.BY_CHOICE);
        assertThat(ann.state().voice().volume()).isZero();
        assertThat(edits.playback(bot, ann.user())).isEqualTo(new Playback(true, 500));
        assertThat(edits.playback(ann.user(), bot)).isEqualTo(Playback.USUAL);
        assertThat(fixture.told(WorldEvent.ParticipantsChanged.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 20_001})
    void aVolumeOutOfItsLimitsIsRefused(int level) {
        assertThatThrownBy(() -> edits.edit(bot, ann.user(), new ParticipantEdit.Volume(level)))
                .hasMessage("USER_VOLUME_INVALID");
    }

    @Test
    void handsAreRaisedByOneselfAndLoweredByAdministratorsToo() {
        assertThatThrownBy(() -> edits.edit(bot, ann.user(), new ParticipantEdit.Hand(true)))
                .hasMessage("RAISE_HAND_FORBIDDEN");
        edits.edit(bot, ann.user(), new ParticipantEdit.Muted(true));
        ann.raisesHand();
        assertThat(ann.state().voice().hand()).isPositive();

        edits.edit(bot, ann.user(), new ParticipantEdit.Hand(false));

        assertThat(ann.state().voice().hand()).isZero();
    }

    @Test
    void whoMaySpeakHasNoHandRaised() {
        edits.edit(bot, ann.user(), new ParticipantEdit.Muted(true));
        ann.raisesHand();

        edits.edit(bot, ann.user(), new ParticipantEdit.Muted(false));

        assertThat(ann.state().voice().hand()).isZero();
    }

    @Test
    void onlyOnesOwnVideoIsSwitched() {
        assertThatThrownBy(() -> edits.edit(bot, ann.user(), new ParticipantEdit.VideoStopped(true)))
                .hasMessage("VIDEO_STOP_FORBIDDEN");
        assertThatThrownBy(ann::pausesVideo).hasMessage("VIDEO_PAUSE_FORBIDDEN");
        ann.startsVideo();
        ann.pausesVideo();

        assertThat(ann.state().video()).isEqualTo(Video.PAUSED);
        assertThat(videoChat.call().videoCount()).isOne();
    }

    @Test
    void aStrangerIsNotEdited() {
        var stranger = fixture.world.user("Stranger");

        assertThatThrownBy(() -> edits.edit(bot, stranger, new ParticipantEdit.Muted(true)))
                .hasMessage("PARTICIPANT_JOIN_MISSING");
        assertThatThrownBy(() -> edits.edit(stranger, ann.user(), new ParticipantEdit.Muted(true)))
                .hasMessage("GROUPCALL_JOIN_MISSING");
    }

    @Test
    void nobodyIsEditedWhereAnExternalProgramPublishes() {
        var rtmp = group.startRtmpVideoChat();
        rtmp.call().join(bot, fixture.listener());

        assertThatThrownBy(() -> rtmp.call().edits().edit(bot, bot, new ParticipantEdit.Muted(false)))
                .hasMessage("GROUPCALL_FORBIDDEN");
        assertThatThrownBy(() -> rtmp.call().change(bot, new VideoChatSettings(true, true, true)))
                .hasMessage("GROUPCALL_NOT_MODIFIED");
    }

    private Mute mute() {
        return ann.state().voice().mute();
    }
}
