package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Scheduling, recording and inviting.
class VideoChatLifeTest {
    private final WorldFixture fixture = new WorldFixture();
    private final World world = fixture.world;
    private final User bot = fixture.bot.user();
    private final Group group = world.publicGroup("talkers", "Talkers").promote(fixture.bot);

    @ParameterizedTest
    @CsvSource({
        "PT5S, SCHEDULE_DATE_INVALID",
        "PT-1H, SCHEDULE_DATE_INVALID",
        "PT10S,",
        "P8D,",
        "P8DT1S, SCHEDULE_DATE_TOO_LATE"
    })
    void aVideoChatIsScheduledInItsWindowOnly(Duration ahead, String refusal) {
        var at = world.clock().instant().plus(ahead);

        if (refusal == null) {
            assertThatCode(() -> group.scheduleVideoChat(at)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> group.scheduleVideoChat(at)).hasMessage(refusal);
        }
    }

    @Test
    void whoWantedItIsToldOfTheStart() {
        var call = scheduled();
        call.schedule().subscribe(bot, true);
        assertThatThrownBy(() -> call.schedule().subscribe(bot, true)).hasMessage("GROUPCALL_NOT_MODIFIED");

        call.schedule().start(bot);

        assertThat(fixture.bot.history().all().getLast().peer()).isSameAs(world.serviceUser());
        assertThatThrownBy(() -> call.schedule().start(bot)).hasMessage("GROUPCALL_ALREADY_STARTED");
        assertThatThrownBy(() -> call.schedule().subscribe(bot, false)).hasMessage("GROUPCALL_ALREADY_STARTED");
    }

    @Test
    void nobodyJoinsBeforeTheStart() {
        var call = scheduled();
        assertThatThrownBy(() -> call.join(bot, fixture.listener())).hasMessage("GROUPCALL_FORBIDDEN");

        fixture.pass(Duration.ofHours(2));
        assertThatThrownBy(() -> call.join(bot, fixture.listener())).hasMessage("GROUPCALL_FORBIDDEN");
        call.schedule().start(bot);

        call.join(bot, fixture.listener());
        assertThat(call.duration()).isZero();
    }

    @Test
    void aRecordingGoesToTheSavedMessagesOfWhoStartedIt() {
        var call = group.startVideoChat().call();
        assertThatThrownBy(() -> call.recordings().stop(bot)).hasMessage("GROUPCALL_NOT_MODIFIED");
        call.recordings().start(bot, "Show", true, false);
        assertThatThrownBy(() -> call.recordings().start(bot, "Show", true, false))
                .hasMessage("GROUPCALL_NOT_MODIFIED");

        call.recordings().stop(bot);

        var saved = fixture.bot.history().all().getLast();
        assertThat(saved.peer()).isSameAs(bot);
        assertThat(saved.content()).isInstanceOf(MessageContent.RecordingFile.class);
        assertThat(call.recordings().current()).isEmpty();
    }

    @Test
    void theEndOfAVideoChatEndsItsRecording() {
        var videoChat = group.startVideoChat();
        videoChat.call().recordings().start(bot, "", false, false);

        videoChat.end();

        assertThat(fixture.bot.history().all().getLast().content()).isInstanceOf(MessageContent.RecordingFile.class);
    }

    @Test
    void linksAreForPublicChatsAndThoseThatLetSpeakForAdministrators() {
        var call = group.startVideoChat().call();
        var hidden =
                world.group("Private").promote(fixture.bot).startVideoChat().call();
        assertThatThrownBy(() -> hidden.invitations().link(bot, false)).hasMessage("PUBLIC_CHANNEL_MISSING");
        assertThat(call.invitations().link(bot, false)).isEqualTo("https://t.me/talkers?videochat");

        group.demote(fixture.bot);

        assertThatThrownBy(() -> call.invitations().link(bot, true)).hasMessage("CHAT_ADMIN_REQUIRED");
    }

    @Test
    void aLinkLetsOneSpeakUntilItIsRevoked() {
        var videoChat = group.startVideoChat();
        videoChat.joinsMuted(true);
        var link = videoChat.call().invitations().link(bot, true);
        var hash = link.substring(link.indexOf('=') + 1);
        var ann = videoChat.participant("Ann");
        ann.leaves();

        ann.joinsBy(hash);
        assertThat(ann.state().voice().mute()).isEqualTo(Mute.BY_CHOICE);
        ann.leaves();
        videoChat.call().invitations().revokeLinks(bot);

        assertThatThrownBy(() -> ann.joinsBy(hash)).hasMessage("INVITE_HASH_EXPIRED");
    }

    @Test
    void onlyMembersWhoAreNotThereAreInvited() {
        var videoChat = group.startVideoChat();
        var ann = videoChat.participant("Ann");
        var invitations = videoChat.call().invitations();
        assertThatThrownBy(() -> invitations.invite(bot, List.of(ann.user()))).hasMessage("USER_ALREADY_INVITED");
        ann.leaves();

        invitations.invite(bot, List.of(ann.user()));

        assertThat(group.history().all().getLast().content())
                .isEqualTo(new MessageContent.InvitedToVideoChat(videoChat.call(), List.of(ann.user())));
    }

    @Test
    void eachMemberHasTheMessagesOfABasicGroup() {
        var basic = world.basicGroup("Basic");
        var other = world.account("+1", "Other");

        basic.startVideoChat();

        for (var member : List.of(fixture.bot, other)) {
            assertThat(member.history().last(basic).orElseThrow().content())
                    .isInstanceOf(MessageContent.VideoChatStarted.class);
        }
        assertThat(fixture.bot.history().since(fixture.bot.history().pts() - 1)).hasSize(1);
    }

    private VideoCall scheduled() {
        return group.scheduleVideoChat(world.clock().instant().plus(Duration.ofHours(1)))
                .call();
    }
}
