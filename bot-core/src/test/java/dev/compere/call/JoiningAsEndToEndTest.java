package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.MuteState;
import dev.compere.event.Participant;
import dev.compere.event.ParticipantsListed;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.World;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// As whom the bot joins a video chat, and with which rights, through the real TDLib.
class JoiningAsEndToEndTest {

    private static final ChatAddress OWN_CHANNEL = new ChatAddress.Username("ownchannel");

    @RegisterExtension
    private final CallStage stage = new CallStage(JoiningAsEndToEndTest::targets);

    private final World world = stage.telegram.world();
    private final Channel own = world.channel("ownchannel", "Own channel").ownedBy(stage.bot);

    private static List<CallTarget> targets(World world) {
        return List.of(
                new CallTarget.VideoChat(new ChatAddress.Username("plain"), "", Optional.empty()),
                new CallTarget.VideoChat(new ChatAddress.Username("asked"), "", Optional.of(OWN_CHANNEL)),
                new CallTarget.VideoChat(
                        new ChatAddress.Username("asked_self"), "", Optional.of(new ChatAddress.Self())),
                new CallTarget.VideoChat(new ChatAddress.Username("invited"), hash(world), Optional.empty()));
    }

    /// The video chat is started here: its invitation is part of the target.
    private static String hash(World world) {
        var inviter = world.account("+9996613333", "Ivy");
        var group = world.publicGroup("invited", "Invited").promote(inviter);
        var call = group.startVideoChat();
        call.joinsMuted(true);
        var link = call.call().invitations().link(inviter.user(), true);
        return link.substring(link.lastIndexOf('=') + 1);
    }

    @Test
    void asItselfWhenNothingElseIsSaid() throws Exception {
        assertThat(selfIn(group("plain")).who().id()).isEqualTo(stage.bot.id());
    }

    @Test
    void asTheIdentityThatWasSavedForTheChat() throws Exception {
        var group = group("plain");
        group.videoChats().saveIdentity(stage.bot.user(), own);
        assertThat(selfIn(group).who().id()).isEqualTo(VideoChatKinds.idOf(own));
    }

    @Test
    void asTheChannelThatIsConfigured() throws Exception {
        assertThat(selfIn(group("asked")).who().id()).isEqualTo(VideoChatKinds.idOf(own));
    }

    @Test
    void asItselfAlthoughAnotherIdentityWasSaved() throws Exception {
        var group = group("asked_self");
        group.videoChats().saveIdentity(stage.bot.user(), own);
        assertThat(selfIn(group).who().id()).isEqualTo(stage.bot.id());
    }

    @Test
    void withAnInvitationItMaySpeakWhereNewOnesMayNot() throws Exception {
        stage.calls.start();
        assertThat(self().mute()).isEqualTo(MuteState.MUTED);
    }

    @Test
    void withoutAnInvitationItMayNot() throws Exception {
        var group = group("plain");
        group.startVideoChat().joinsMuted(true);
        stage.calls.start();
        assertThat(self(group).mute()).isEqualTo(MuteState.MUTED_BY_ADMIN);
    }

    private Group group(String username) {
        return world.publicGroup(username, username);
    }

    private Participant selfIn(Group group) throws InterruptedException {
        group.startVideoChat();
        stage.calls.start();
        return self(group);
    }

    private Participant self() throws InterruptedException {
        return self(group("invited"));
    }

    private Participant self(Group group) throws InterruptedException {
        return stage
                .next(ParticipantsListed.class, listed -> listed.call().chatId() == VideoChatKinds.idOf(group))
                .participants()
                .stream()
                .filter(Participant::self)
                .findFirst()
                .orElseThrow();
    }
}
