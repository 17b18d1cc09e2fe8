package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.ChatType;
import dev.compere.telegram.object.Message;
import dev.compere.telegram.object.MessageContent;
import dev.compere.telegram.request.GetBasicGroupFullInfo;
import dev.compere.telegram.request.GetChat;
import dev.compere.telegram.request.GetChatHistory;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetSupergroupFullInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Finds the video chat of a group or the livestream of a channel: group-calls.txt, "Video chats/livestreams".
/// Used on one thread.
final class VideoChatFinder implements CallFinder {

    private static final int MESSAGES_TO_SEARCH = 500;
    private static final int PAGE = 100;

    private final TelegramClient telegram;
    private final ToldVideoChats told;
    private final Clock clock;
    private int lastCallId;
    private long lastStart;

    VideoChatFinder(TelegramClient telegram, ToldVideoChats told, Clock clock) {
        this.telegram = telegram;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public Sighting find(Chat chat) {
        int groupCallId = groupCallId(chat);
        if (groupCallId == 0) {
            return new Sighting.Nothing();
        }
        var call = telegram.send(new GetGroupCall(groupCallId));
        if (call.scheduledStartDate() > 0) {
            var startsAt = Instant.ofEpochSecond(call.scheduledStartDate());
            var key = CallKey.videoChat(chat.id(), call.scheduledStartDate());
            return new Sighting.Scheduled(new FoundCall(key, groupCallId, chat.title()), startsAt);
        }
        if (!call.isActive()) {
            return new Sighting.Nothing();
        }
        if (groupCallId != lastCallId) {
            lastStart = startedAt(chat, groupCallId);
            lastCallId = groupCallId;
        }
        return new Sighting.Live(new FoundCall(CallKey.videoChat(chat.id(), lastStart), groupCallId, chat.title()));
    }

    /// TDLib learns of a video chat with the full information of its chat, which it may not have loaded.
    private int groupCallId(Chat chat) {
        int known = telegram.send(new GetChat(chat.id())).videoChat().groupCallId();
        if (known != 0) {
            return known;
        }
        var toldInChat = told.in(chat.id());
        if (toldInChat.isPresent() && goesOn(toldInChat.getAsInt())) {
            return toldInChat.getAsInt();
        }
        switch (chat.type()) {
            case ChatType.Supergroup(long id, boolean _) -> telegram.send(new GetSupergroupFullInfo(id));
            case ChatType.BasicGroup(long id) -> telegram.send(new GetBasicGroupFullInfo(id));
            case ChatType.Private _, ChatType.Secret _ ->
                throw new CallTargetUnknown(
                        new ChatAddress.ChatId(chat.id()), "only groups and channels have video chats");
        }
        return telegram.send(new GetChat(chat.id())).videoChat().groupCallId();
    }

    private boolean goesOn(int groupCallId) {
        try {
            var call = telegram.send(new GetGroupCall(groupCallId));
            return call.isActive() || call.scheduledStartDate() > 0;
        } catch (TelegramError e) {
            if (e.retryAfter().isPresent()) {
                throw e;
            }
            return false;
        }
    }

    /// The date of the message that told of the start; where it cannot be read, the time at which the bot found it.
    private long startedAt(Chat chat, int groupCallId) {
        try {
            return startMessage(chat, groupCallId)
                    .map(Message::date)
                    .map(Integer::longValue)
                    .orElseGet(() -> clock.instant().getEpochSecond());
        } catch (TelegramError e) {
            if (e.retryAfter().isPresent()) {
                throw e;
            }
            return clock.instant().getEpochSecond();
        }
    }

    /// TDLib gives as many messages as it finds convenient, at first often one only.
    private Optional<Message> startMessage(Chat chat, int groupCallId) {
        long from = 0;
        for (int read = 0; read < MESSAGES_TO_SEARCH; ) {
            var page = telegram.send(new GetChatHistory(chat.id(), from, 0, PAGE, false))
                    .messages();
            var start = page.stream()
                    .filter(message -> message.content() instanceof MessageContent.VideoChatStarted(int started)
                            && started == groupCallId)
                    .findFirst();
            if (start.isPresent() || page.isEmpty()) {
                return start;
            }
            from = page.getLast().id();
            read += page.size();
        }
        return Optional.empty();
    }
}
