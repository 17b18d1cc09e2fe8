package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.LeaveGroupCall;
import dev.compere.telegram.update.UpdateGroupCall;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How the real TDLib loses a video chat and what it finds then (group-calls.txt, "Maintaining group call
/// connections").
@Timeout(120)
class VideoChatConnectionEndToEndTest {
    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final VideoChatStage videoChats = new VideoChatStage(stage);
    private final Group group = stage.world.group("Talkers");
    private VideoChat videoChat;
    private int call;

    @BeforeEach
    void join() throws InterruptedException {
        videoChat = group.startVideoChat();
        stage.logIn();
        call = videoChats.call(videoChats.find(group));
        videoChats.join(call);
    }

    @Test
    void aJoinThatTheServerForgotIsFoundByTheCheck() throws Exception {
        videoChat.loses(stage.bot);

        assertThat(call(state -> state.needRejoin()).isJoined()).isFalse();
        stage.ask(new JoinVideoChat(call, null, VideoChatStage.listener(8), ""));
        assertThat(videoChat.call().participantCount()).isOne();
    }

    @Test
    void whoIsPutOutMustJoinAgain() throws Exception {
        videoChat.putsOut(stage.bot);

        call(state -> state.needRejoin() && !state.isJoined());
    }

    @Test
    void whoJoinsElsewhereIsNoLongerHere() throws Exception {
        videoChat.joinsElsewhere(stage.bot, 99);

        call(state -> !state.isJoined() && !state.needRejoin());
        assertThat(videoChat.call().participantCount()).isOne();
    }

    @Test
    void aChatThatIsLostTakesItsVideoChatAlong() throws Exception {
        group.removes(stage.bot);

        call(state -> !state.isJoined());
        assertThat(stage.refusal(new JoinVideoChat(call, null, VideoChatStage.listener(8), ""))
                        .getMessage())
                .contains("GROUPCALL_FORBIDDEN");
    }

    @Test
    void whoLeavesIsGone() throws Exception {
        stage.ask(new LeaveGroupCall(call));

        assertThat(videoChat.call().participantCount()).isZero();
        assertThat(stage.world.received().entries())
                .hasExactlyElementsOfTypes(Received.Joined.class, Received.Left.class);
        call(state -> !state.isJoined() && !state.needRejoin());
    }

    private GroupCall call(Predicate<GroupCall> wanted) throws InterruptedException {
        return stage.next(UpdateGroupCall.class, update -> wanted.test(update.groupCall()))
                .groupCall();
    }
}
