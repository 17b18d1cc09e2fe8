package dev.compere.call;

import dev.compere.event.CallJoined;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.VideoChat;
import java.util.Optional;

/// A bot that waits for the video chats of a public group.
final class VideoChatStage extends CallStage {

    final Group group = telegram.world().publicGroup("livegroup", "Live group");

    VideoChatStage() {
        super(new CallTarget.VideoChat(new ChatAddress.Username("livegroup"), "", Optional.empty()));
    }

    /// Starts a video chat, lets the bot join it and forgets the events of that.
    VideoChat joined() throws InterruptedException {
        return joined(group.startVideoChat());
    }

    /// As [#joined()], in a video chat that an external program publishes.
    VideoChat joinedInRtmpMode() throws InterruptedException {
        return joined(group.startRtmpVideoChat());
    }

    /// Lets the bot join this one and forgets the events of that.
    VideoChat joined(VideoChat videoChat) throws InterruptedException {
        calls.start();
        next(CallJoined.class);
        return videoChat;
    }
}
