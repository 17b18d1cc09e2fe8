package dev.compere.localtelegram;

import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.StoryContent;
import dev.compere.telegram.object.StoryInfo;
import dev.compere.telegram.request.GetChatActiveStories;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetStory;
import dev.compere.telegram.request.JoinLiveStory;
import dev.compere.telegram.request.SearchPublicChat;

/// The way of a client to a live story.
final class LiveStories {
    private static final String PAYLOAD = "{\"ufrag\":\"a\",\"pwd\":\"b\",\"ssrc\":7,"
            + "\"fingerprints\":[{\"hash\":\"sha-256\",\"setup\":\"active\",\"fingerprint\":\"00\"}]}";

    static final GroupCallJoinParameters LISTENER = new GroupCallJoinParameters(7, PAYLOAD, true, false);
    static final GroupCallJoinParameters PUBLISHER = new GroupCallJoinParameters(7, PAYLOAD, false, true);

    private LiveStories() {}

    /// Finds the call of the story that a public chat has live now.
    static int find(TdlibStage stage, String username) {
        return find(stage, stage.ask(new SearchPublicChat(username)).id());
    }

    static int find(TdlibStage stage, long chat) {
        var live = stage.ask(new GetChatActiveStories(chat)).stories().stream()
                .filter(StoryInfo::isLive)
                .findFirst()
                .orElseThrow();
        var content = stage.ask(new GetStory(chat, live.storyId(), false)).content();
        var call = ((StoryContent.Live) content).groupCallId();
        stage.ask(new GetGroupCall(call));
        return call;
    }

    static int join(TdlibStage stage, String username) {
        var call = find(stage, username);
        stage.ask(new JoinLiveStory(call, LISTENER));
        return call;
    }
}
