package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ManageAction;
import dev.compere.event.CallJoined;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.World;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Into the video chat of a private group one comes by an invite link of the group.
class InviteLinksEndToEndTest {

    private static final String TITLE = "Friends";

    @RegisterExtension
    private final CallStage stage = new CallStage(InviteLinksEndToEndTest::videoChats);

    private final Group group = stage.telegram.world().group(TITLE);

    private static List<CallTarget> videoChats(World world) {
        var chat =
                new ChatAddress.ChatId(-1_000_000_000_000L - world.group(TITLE).id());
        return List.of(new CallTarget.VideoChat(chat, "", Optional.empty()));
    }

    private void joined() throws InterruptedException {
        group.startVideoChat();
        stage.calls.start();
        stage.next(CallJoined.class);
    }

    @Test
    void theLinkOfAPrivateGroupIsMadeOnceAndLeadsIntoTheGroup() throws Exception {
        group.promote(stage.bot);
        joined();
        var first = stage.ask(new ManageAction.ExportInviteLink(false));
        assertThat(first).isInstanceOf(Done.class);
        assertThat(first.detail()).startsWith("https://t.me/+");
        assertThat(stage.ask(new ManageAction.ExportInviteLink(false))).isEqualTo(first);
        assertThat(stage.telegram.requests()).doesNotContain("phone.exportGroupCallInvite");
        assertThat(group.links().of(stage.bot.user(), stage.bot.user())).hasSize(1);
    }

    @Test
    void sinceSuchALinkLetsNobodySpeakNoneIsMadeForThat() throws Exception {
        group.promote(stage.bot);
        joined();
        assertThat(stage.ask(new ManageAction.ExportInviteLink(true)).reasonName())
                .isEqualTo("NotInThisKind");
    }

    @Test
    void withoutTheRightThereIsNoLink() throws Exception {
        joined();
        assertThat(stage.ask(new ManageAction.ExportInviteLink(false)).reasonName())
                .isEqualTo("MissingRight");
    }
}
