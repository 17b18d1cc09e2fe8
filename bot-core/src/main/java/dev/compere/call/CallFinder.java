package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.ChatList;
import dev.compere.telegram.object.StoryContent;
import dev.compere.telegram.object.StoryInfo;
import dev.compere.telegram.request.GetChat;
import dev.compere.telegram.request.GetChatActiveStories;
import dev.compere.telegram.request.GetStory;
import dev.compere.telegram.request.LoadChats;
import dev.compere.telegram.request.SearchPublicChat;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the live story of a chat: group-calls.txt, "Live stories". Waits for TDLib, so it belongs on a virtual thread.
final class CallFinder {

    private static final int CHATS_TO_LOAD = 100;

    private final TelegramClient telegram;
    private final CallTarget target;
    private Chat chat;

    CallFinder(TelegramClient telegram, CallTarget target) {
        this.telegram = telegram;
        this.target = target;
    }

    /// The chat's live story, or nothing while it has none.
    ///
    /// @throws CallTargetUnknown when there is no such chat
    Optional<FoundCall> find() {
        if (chat == null) {
            chat = resolve();
        }
        return telegram.send(new GetChatActiveStories(chat.id())).stories().stream()
                .filter(StoryInfo::isLive)
                .filter(this::isWanted)
                .findFirst()
                .flatMap(story -> liveStory(story.storyId()));
    }

    private boolean isWanted(StoryInfo story) {
        return switch (target) {
            case CallTarget.Username(String _, OptionalInt only) ->
                only.isEmpty() || only.getAsInt() == story.storyId();
            case CallTarget.ChatId _ -> true;
        };
    }

    private Optional<FoundCall> liveStory(int storyId) {
        try {
            var story = telegram.send(new GetStory(chat.id(), storyId, false));
            return story.content() instanceof StoryContent.Live(int groupCallId, boolean _)
                    ? Optional.of(new FoundCall(CallKey.liveStory(chat.id(), storyId), groupCallId, chat.title()))
                    : Optional.empty();
        } catch (TelegramError e) {
            if (e.isNotFound()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Chat resolve() {
        try {
            return switch (target) {
                case CallTarget.Username(String name, OptionalInt _) -> telegram.send(new SearchPublicChat(name));
                case CallTarget.ChatId(long id) -> known(id);
            };
        } catch (TelegramError e) {
            if (e.retryAfter().isPresent() || e.code() >= 500) {
                throw e;
            }
            throw new CallTargetUnknown(target, e.text());
        }
    }

    /// TDLib knows a chat by its number only after it has loaded it.
    private Chat known(long chatId) {
        try {
            return telegram.send(new GetChat(chatId));
        } catch (TelegramError e) {
            loadChats();
            return telegram.send(new GetChat(chatId));
        }
    }

    private void loadChats() {
        try {
            telegram.send(new LoadChats(new ChatList.Main(), CHATS_TO_LOAD));
        } catch (TelegramError e) {
            // 404: all of them are loaded already.
            if (!e.isNotFound()) {
                throw e;
            }
        }
    }
}
