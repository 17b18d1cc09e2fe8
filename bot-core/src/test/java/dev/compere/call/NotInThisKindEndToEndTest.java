package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Refused;
import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallKind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a kind of call does not have is refused although the account has all rights, and Telegram hears nothing of it.
class NotInThisKindEndToEndTest {

    @Nested
    class LiveStories {

        @RegisterExtension
        private final LiveStoryStage stage = new LiveStoryStage();

        @Test
        void refuseWhatOnlyVideoChatsHave() throws Exception {
            stage.channel.ownedBy(stage.bot);
            stage.joined();
            assertRefusedUnasked(stage, CallKind.LIVE_STORY, false);
        }
    }

    @Nested
    class VideoChats {

        @RegisterExtension
        private final VideoChatStage stage = new VideoChatStage();

        @Test
        void refuseWhatOnlyLiveStoriesHave() throws Exception {
            stage.group.ownedBy(stage.bot);
            stage.joined();
            assertRefusedUnasked(stage, CallKind.VIDEO_CHAT, false);
        }

        @Test
        void refuseWhatRtmpModeForbids() throws Exception {
            stage.group.ownedBy(stage.bot);
            stage.joinedInRtmpMode();
            assertRefusedUnasked(stage, CallKind.VIDEO_CHAT, true);
        }
    }

    private static void assertRefusedUnasked(CallStage stage, CallKind kind, boolean rtmp) throws InterruptedException {
        var unfit = unfit(kind, rtmp);
        var before = asked(stage);
        for (var action : unfit) {
            assertThat(stage.ask(action))
                    .as("%s", action)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isInstanceOf(RefusalReason.NotInThisKind.class));
        }
        assertThat(unfit).isNotEmpty();
        assertThat(asked(stage)).isEqualTo(before);
    }

    private static List<CallAction> unfit(CallKind kind, boolean rtmp) {
        return ActionSamples.all().stream()
                .filter(action -> !(action instanceof ChatAction))
                .filter(action -> CallRules.refusal(action, kind, rtmp).isPresent())
                .toList();
    }

    /// What TDLib asks by itself while the test runs does not count.
    private static List<String> asked(CallStage stage) {
        return stage.telegram.requests().stream()
                .filter(method -> method.startsWith("phone."))
                .filter(method -> !method.equals("phone.checkGroupCall") && !method.startsWith("phone.getGroup"))
                .toList();
    }
}
