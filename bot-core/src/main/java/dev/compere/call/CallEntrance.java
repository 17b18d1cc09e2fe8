package dev.compere.call;

import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.OptionValue;
import dev.compere.telegram.request.GetChat;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.GetOption;

/// Finds the chat and the call of a target, and what must be known to enter it. Waits for TDLib.
final class CallEntrance {

    /// How long a live story's message lives on Telegram.
    private static final long LIVE_STORY_MESSAGE_SECONDS = 86_400;

    /// What TDLib assumes until Telegram's configuration says otherwise.
    private static final long VIDEO_CHAT_MESSAGE_SECONDS = 10;

    private final TelegramClient telegram;
    private final CallTarget target;
    private final CallContext context;
    private final ChatResolver chats;
    private final CallFinder finder;

    CallEntrance(CallTarget target, CallContext context) {
        this.telegram = context.telegram();
        this.target = target;
        this.context = context;
        this.chats = new ChatResolver(telegram);
        this.finder = switch (target) {
            case CallTarget.LiveStory story -> new LiveStoryFinder(telegram, story.story());
            case CallTarget.VideoChat _ -> new VideoChatFinder(telegram, context.toldVideoChats(), context.clock());
        };
    }

    /// @throws CallTargetUnknown when there is no such chat
    Chat chat() {
        return chats.resolve(target.chat());
    }

    Sighting find(Chat chat) {
        return finder.find(chat);
    }

    CallRoom room(FoundCall found, Chat chat) {
        var time = TelegramTime.measure(telegram, context.clock());
        var call = telegram.send(new GetGroupCall(found.groupCallId()));
        return new CallRoom(found, call, identity(chat), context.names(), time, messageSeconds());
    }

    /// Who joins. TDLib joins as the account itself when nobody is named, so the identity that was saved for the chat
    /// is looked up here: group-calls.txt, "Joining a group call on behalf of owned channels".
    private MessageSender identity(Chat chat) {
        var self = new MessageSender.User(telegram.send(new GetMe()).id());
        return switch (target) {
            case CallTarget.LiveStory _ -> self;
            case CallTarget.VideoChat wanted ->
                wanted.joinAs()
                        .map(address -> sender(chats.resolve(address), self))
                        .orElseGet(() -> saved(chat, self));
        };
    }

    private MessageSender saved(Chat chat, MessageSender self) {
        var saved = telegram.send(new GetChat(chat.id())).videoChat().defaultParticipantId();
        return saved == null ? self : saved;
    }

    private static MessageSender sender(Chat chat, MessageSender.User self) {
        return chat.id() == self.userId() ? self : new MessageSender.Chat(chat.id());
    }

    private long messageSeconds() {
        return switch (target) {
            case CallTarget.LiveStory _ -> LIVE_STORY_MESSAGE_SECONDS;
            case CallTarget.VideoChat _ ->
                telegram.send(new GetOption("group_call_message_show_time_max"))
                                instanceof OptionValue.Whole(long seconds)
                        ? seconds
                        : VIDEO_CHAT_MESSAGE_SECONDS;
        };
    }
}
