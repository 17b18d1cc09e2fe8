package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Received;
import dev.compere.telegram.object.ConnectionState;
import dev.compere.telegram.object.MessageContent;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.CreateVideoChat;
import dev.compere.telegram.request.EndGroupCall;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.update.UpdateConnectionState;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Video chats of all kinds of chats, found, created, joined and ended with the real TDLib.
@Timeout(120)
class VideoChatEndToEndTest {
    enum Kind {
        BASIC_GROUP,
        PRIVATE_GROUP,
        PUBLIC_GROUP,
        CHANNEL,
        PRIVATE_CHANNEL
    }

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final VideoChatStage videoChats = new VideoChatStage(stage);

    @ParameterizedTest
    @EnumSource
    void aVideoChatIsFoundByTheListOfChatsAndJoined(Kind kind) throws Exception {
        var chat = chat(kind);
        var videoChat = chat.startVideoChat();
        videoChat.title("Evening talk");
        stage.logIn();

        var call = videoChats.call(videoChats.find(chat));
        var info = stage.ask(new GetGroupCall(call));
        assertThat(info.title()).isEqualTo("Evening talk");
        assertThat(info.isVideoChat()).isTrue();
        videoChats.join(call);

        assertThat(videoChats
                        .participant(participant -> participant.isCurrentUser())
                        .canUnmuteSelf())
                .isTrue();
        var ann = videoChat.participant("Ann");
        assertThat(videoChats
                        .participant(participant -> !participant.isCurrentUser())
                        .participantId())
                .isEqualTo(new MessageSender.User(ann.id()));
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorCreatesAndEndsAVideoChat(Kind kind) throws Exception {
        var chat = chat(kind).promote(stage.bot);
        stage.logIn();
        var chatId = videoChats.find(chat);

        var call = stage.ask(new CreateVideoChat(chatId, "Talk", 0, false)).id();

        assertThat(videoChats.message(MessageContent.VideoChatStarted.class).groupCallId())
                .isEqualTo(call);
        assertThat(chat.videoChat().orElseThrow().call().title()).isEqualTo("Talk");
        stage.ask(new EndGroupCall(call));
        assertThat(videoChats.message(MessageContent.VideoChatEnded.class).duration())
                .isPositive();
        assertThat(chat.videoChat()).isEmpty();
        assertThat(stage.world.received().entries())
                .hasExactlyElementsOfTypes(Received.Created.class, Received.Ended.class);
    }

    /// TDLib hears of it by the message in the chat: updates of calls are not kept for who is away.
    @ParameterizedTest
    @EnumSource
    void aVideoChatThatBeganWhileTheBotWasAwayIsFound(Kind kind) throws Exception {
        var chat = chat(kind);
        stage.logIn();
        var chatId = videoChats.find(chat);
        stage.telegram.goOffline();
        stage.next(UpdateConnectionState.class, update -> !(update.state() instanceof ConnectionState.Ready));

        var videoChat = chat.startVideoChat();
        stage.telegram.goOnline();

        videoChats.join(videoChats.call(chatId));
        assertThat(videoChat.call().participantCount()).isOne();
    }

    private Chat chat(Kind kind) {
        return switch (kind) {
            case BASIC_GROUP -> stage.world.basicGroup("Basic");
            case PRIVATE_GROUP -> stage.world.group("Private");
            case PUBLIC_GROUP -> stage.world.publicGroup("talkers", "Public");
            case CHANNEL -> stage.world.channel("live_talk", "Channel");
            case PRIVATE_CHANNEL -> stage.world.privateChannel("Private channel");
        };
    }
}
