package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LiveStory;
import java.time.Duration;
import java.util.List;

/// Stories: live, or turned into a video.
final class StoryObjects {
    private static final Duration LIFETIME = Duration.ofDays(1);

    TlObject story(LiveStory story, Account viewer) {
        var item = TlObject.of("storyItem")
                .flag("noforwards", story.plan().protectedContent())
                .flag("out", story.poster() == viewer.user())
                .with("id", story.id())
                .with("date", Seconds.of(story.postedAt()))
                .with("expire_date", Seconds.of(story.postedAt().plus(LIFETIME)))
                .with("media", story.call().active() ? stream(story) : video(story));
        return PrivacyObjects.addTo(item, story, viewer);
    }

    private static TlObject stream(LiveStory story) {
        return TlObject.of("messageMediaVideoStream")
                .flag("rtmp_stream", story.call().settings().rtmp())
                .with("call", CallObjects.input(story.call()));
    }

    private static TlObject video(LiveStory story) {
        var attribute = TlObject.of("documentAttributeVideo")
                .flag("supports_streaming", true)
                .with("duration", (double) story.call().duration().toSeconds())
                .with("w", 720)
                .with("h", 1280);
        var document = TlObject.of("document")
                .with("id", story.call().id())
                .with("access_hash", story.call().accessHash())
                .with("date", Seconds.of(story.postedAt()))
                .with("mime_type", "video/mp4")
                .with("size", 1L)
                .with("dc_id", 1)
                .with("attributes", List.of(attribute));
        return TlObject.of("messageMediaDocument").flag("video", true).with("document", document);
    }
}
