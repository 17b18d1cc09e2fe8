package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.ChatList;
import dev.compere.telegram.object.InternalLinkType;
import dev.compere.telegram.object.StoryContent;
import dev.compere.telegram.object.StoryInfo;
import dev.compere.telegram.request.GetChat;
import dev.compere.telegram.request.GetChatActiveStories;
import dev.compere.telegram.request.GetInternalLinkType;
import dev.compere.telegram.request.GetStory;
import dev.compere.telegram.request.LoadChats;
import dev.compere.telegram.request.SearchPublicChat;
import java.util.Optional;

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
                .findFirst()
                .flatMap(story -> liveStory(story.storyId()));
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
                case CallTarget.Username(String name) -> telegram.send(new SearchPublicChat(name));
                case CallTarget.ChatId(long id) -> known(id);
                case CallTarget.Link(String link) -> byLink(link);
            };
        } catch (TelegramError e) {
            if (e.retryAfter().isPresent() || e.code() >= 500) {
                throw e;
            }
            throw new CallTargetUnknown(target, e.text());
        }
    }

    private Chat byLink(String link) {
        return switch (telegram.send(new GetInternalLinkType(link))) {
            case InternalLinkType.LiveStory(String username) -> telegram.send(new SearchPublicChat(username));
            case InternalLinkType.Story(String username, int _) -> telegram.send(new SearchPublicChat(username));
            case InternalLinkType.PublicChat(String username) -> telegram.send(new SearchPublicChat(username));
            case InternalLinkType.VideoChat(String username, String _, boolean _) ->
                telegram.send(new SearchPublicChat(username));
            case InternalLinkType.UserPhoneNumber _,
                    InternalLinkType.UserToken _,
                    InternalLinkType.ChatInvite _,
                    InternalLinkType.GroupCall _,
                    InternalLinkType.Other _ ->
                throw new CallTargetUnknown(target, "the link leads to no public chat or live story");
        };
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
