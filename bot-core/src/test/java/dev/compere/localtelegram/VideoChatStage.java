package dev.compere.localtelegram;

import dev.compere.localtelegram.world.Chat;
import dev.compere.telegram.object.ChatList;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.object.MessageContent;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.LoadChats;
import dev.compere.telegram.request.LoadGroupCallParticipants;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateChatVideoChat;
import dev.compere.telegram.update.UpdateGroupCall;
import dev.compere.telegram.update.UpdateGroupCallParticipant;
import dev.compere.telegram.update.UpdateNewChat;
import dev.compere.telegram.update.UpdateNewMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// What end-to-end tests of video chats have in common: finding a chat in the list, its video chat, and joining that.
final class VideoChatStage {
    static final int SOURCE = 7;

    private final TdlibStage stage;
    private final Map<String, Long> chats = new HashMap<>();
    private final Map<Long, Integer> calls = new HashMap<>();

    VideoChatStage(TdlibStage stage) {
        this.stage = stage;
    }

    static GroupCallJoinParameters listener(int source) {
        var payload = "{\"ufrag\":\"a\",\"pwd\":\"b\",\"fingerprints\":[{\"hash\":\"sha-256\",\"setup\":\"active\","
                + "\"fingerprint\":\"00\"}],\"ssrc\":" + source + "}";
        return new GroupCallJoinParameters(source, payload, true, false);
    }

    /// The bot's identifier of a chat, from its list.
    long find(Chat chat) throws InterruptedException {
        if (chats.isEmpty()) {
            stage.ask(new LoadChats(new ChatList.Main(), 100));
        }
        watchUntil(() -> chats.containsKey(chat.title()));
        return chats.get(chat.title());
    }

    /// The bot's identifier of the video chat that a chat has now or gets.
    int call(long chatId) throws InterruptedException {
        watchUntil(() -> calls.getOrDefault(chatId, 0) != 0);
        return calls.get(chatId);
    }

    private void watchUntil(BooleanSupplier known) throws InterruptedException {
        while (!known.getAsBoolean()) {
            switch (stage.next(TdUpdate.class, _ -> true)) {
                case UpdateNewChat(var chat) -> chats.put(chat.title(), chat.id());
                case UpdateChatVideoChat(var chatId, var videoChat) -> calls.put(chatId, videoChat.groupCallId());
                case TdUpdate _ -> {}
            }
        }
    }

    /// Joins and reads the beginning of the list: before that TDLib tells nothing of the others.
    void join(int call) {
        stage.ask(new GetGroupCall(call));
        stage.ask(new JoinVideoChat(call, null, listener(SOURCE), ""));
        stage.ask(new LoadGroupCallParticipants(call, 100));
    }

    GroupCallParticipant participant(Predicate<GroupCallParticipant> wanted) throws InterruptedException {
        return stage.next(UpdateGroupCallParticipant.class, update -> wanted.test(update.participant()))
                .participant();
    }

    /// Waits until the bot's side sees a call as the test does.
    void settled(Predicate<GroupCall> wanted, int call) throws InterruptedException {
        if (!wanted.test(stage.ask(new GetGroupCall(call)))) {
            stage.next(
                    UpdateGroupCall.class,
                    update -> update.groupCall().id() == call && wanted.test(update.groupCall()));
        }
    }

    <C extends MessageContent> C message(Class<C> content) throws InterruptedException {
        var update = stage.next(
                UpdateNewMessage.class,
                candidate -> content.isInstance(candidate.message().content()));
        return content.cast(update.message().content());
    }
}
