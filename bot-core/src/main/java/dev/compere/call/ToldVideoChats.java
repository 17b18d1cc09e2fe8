package dev.compere.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.compere.telegram.object.Message;
import dev.compere.telegram.object.MessageContent;
import java.util.OptionalInt;

/// The video chats that messages in chats tell of. TDLib names a new call in its chat only after it has read about the
/// chat again, a second later at best and after a minute when it had just done so; the message names it at once.
///
/// Bounded: of very many, the least used are forgotten. Safe from any thread.
final class ToldVideoChats {

    private final Cache<Long, Integer> callOfChat =
            Caffeine.newBuilder().maximumSize(10_000).build();

    /// @return whether the message is about a video chat
    boolean read(Message message) {
        return switch (message.content()) {
            case MessageContent.VideoChatStarted(int groupCallId) -> tell(message.chatId(), groupCallId);
            case MessageContent.VideoChatScheduled(int groupCallId, int _) -> tell(message.chatId(), groupCallId);
            case MessageContent.VideoChatEnded _ -> {
                callOfChat.invalidate(message.chatId());
                yield true;
            }
            case MessageContent.VideoChatParticipantsInvited _, MessageContent.Text _, MessageContent.Other _ -> false;
        };
    }

    /// TDLib's number of the call told last; whether it goes on is not known here.
    OptionalInt in(long chatId) {
        var told = callOfChat.getIfPresent(chatId);
        return told == null ? OptionalInt.empty() : OptionalInt.of(told);
    }

    private boolean tell(long chatId, int groupCallId) {
        callOfChat.put(chatId, groupCallId);
        return true;
    }
}
