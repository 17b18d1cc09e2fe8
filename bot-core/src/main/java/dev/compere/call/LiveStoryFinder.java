package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.StoryContent;
import dev.compere.telegram.object.StoryInfo;
import dev.compere.telegram.request.GetChatActiveStories;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetStory;
import java.util.OptionalInt;

/// Finds the live story of a chat: group-calls.txt, "Live stories".
///
/// @param only the only story wanted; empty for any
record LiveStoryFinder(TelegramClient telegram, OptionalInt only) implements CallFinder {

    @Override
    public Sighting find(Chat chat) {
        return telegram.send(new GetChatActiveStories(chat.id())).stories().stream()
                .filter(StoryInfo::isLive)
                .filter(story -> only.isEmpty() || only.getAsInt() == story.storyId())
                .findFirst()
                .map(story -> liveStory(chat, story.storyId()))
                .orElse(new Sighting.Nothing());
    }

    private Sighting liveStory(Chat chat, int storyId) {
        try {
            var story = telegram.send(new GetStory(chat.id(), storyId, false));
            if (story.content() instanceof StoryContent.Live(int groupCallId, boolean _)
                    && telegram.send(new GetGroupCall(groupCallId)).isActive()) {
                return new Sighting.Live(
                        new FoundCall(CallKey.liveStory(chat.id(), storyId), groupCallId, chat.title()));
            }
            return new Sighting.Nothing();
        } catch (TelegramError e) {
            if (e.isNotFound()) {
                return new Sighting.Nothing();
            }
            throw e;
        }
    }
}
