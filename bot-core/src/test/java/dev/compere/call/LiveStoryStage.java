package dev.compere.call;

import dev.compere.event.CallJoined;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.LiveStory;
import java.util.OptionalInt;

/// A bot that waits for the live stories of a channel.
final class LiveStoryStage extends CallStage {

    final Channel channel = telegram.world().channel("livechan", "Live channel");

    LiveStoryStage() {
        super(new CallTarget.LiveStory(new ChatAddress.Username("livechan"), OptionalInt.empty(), false));
    }

    /// Starts a live story, lets the bot join it and forgets the events of that.
    LiveStory joined() throws InterruptedException {
        var story = channel.startLiveStory();
        calls.start();
        next(CallJoined.class);
        return story;
    }
}
