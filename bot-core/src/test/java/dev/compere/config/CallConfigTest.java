package dev.compere.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CallConfigTest {

    private static final ChatName FRIENDS = new ChatName.ByUsername("friends");

    @TempDir
    private Path folder;

    private WrittenConfig written;

    @BeforeEach
    void open() {
        written = new WrittenConfig(folder);
    }

    @Test
    void oneAddressOrSeveralOfBothKinds() {
        var call = written.valid("""
                call:
                  live_story: [ "@livechan", { chat: me, publish: true } ]
                  video_chat:
                    - t.me/friends?videochat=aB3
                    - { chat: -100123, join_as: "@livechan" }
                """).call();

        assertThat(call.addresses())
                .containsExactly(
                        new CallAddress.LiveStory(new ChatName.ByUsername("livechan"), OptionalInt.empty(), false),
                        new CallAddress.LiveStory(new ChatName.Me(), OptionalInt.empty(), true),
                        new CallAddress.VideoChat(FRIENDS, "aB3", Optional.empty()),
                        new CallAddress.VideoChat(
                                new ChatName.ById(-100123), "", Optional.of(new ChatName.ByUsername("livechan"))));
        assertThat(written.valid("call: { video_chat: friends }").call().addresses())
                .containsExactly(new CallAddress.VideoChat(FRIENDS, "", Optional.empty()));
        assertThat(written.valid("call: { video_chat: { chat: friends } }")
                        .call()
                        .addresses())
                .containsExactly(new CallAddress.VideoChat(FRIENDS, "", Optional.empty()));
    }

    @Test
    void eachMistakeIsOneLine() {
        assertThat(written.errors("""
                call:
                  live_story:
                    - t.me/friends?videochat
                    - { chat: "@livechan", join_as: "@friends" }
                    - { publish: true }
                    - "@LIVECHAN"
                    - [ me ]
                  video_chat:
                    - t.me/livechan/s/live
                    - me
                    - { chat: "@friends", join_as: "nobody at all" }
                    - no name
                """))
                .containsExactly(
                        "bot.yaml:4: call.live_story[0] is the address of a video chat: t.me/friends?videochat; write it"
                                + " under call.video_chat",
                        "bot.yaml:5: call.live_story[1].join_as is not a key; known here: publish, chat",
                        "bot.yaml:6: call.live_story[2].chat is missing; write \"@name\", t.me/name/s/live, a chat id or"
                                + " me",
                        "bot.yaml:7: call.live_story[3] names @LIVECHAN a second time; keep one of them",
                        "bot.yaml:8: call.live_story[4] must hold keys of its own; indent them below it",
                        "bot.yaml:10: call.video_chat[0] is the address of a live story: t.me/livechan/s/live; write it"
                                + " under call.live_story",
                        "bot.yaml:11: call.video_chat[1] is the address of a live story: me; write it under"
                                + " call.live_story",
                        "bot.yaml:12: call.video_chat[2].join_as is not an address of a chat: nobody at all; write"
                                + " \"@name\", t.me/name or a chat id",
                        "bot.yaml:13: call.video_chat[3] is not an address of a video chat: no name; write \"@name\","
                                + " t.me/name?videochat or a chat id");
    }

    @Test
    void withoutAnyTheBotHasNowhereToGo() {
        assertThat(written.errors("call: { check_every: 10s }"))
                .containsExactly("bot.yaml:2: call needs live_story or video_chat; write one of them, or both: a user"
                        + " name, a link, a chat id, or a list of these");
    }

    @Test
    void aSingleCallMayHaveLessThanTheAccount() {
        var actions = written.valid("""
                call: { live_story: me }
                actions: { messages_per_minute: 60, burst: 9, per_call: { messages_per_minute: 30 } }
                """).actions();

        assertThat(actions.messages()).isEqualTo(new ActionsConfig.MessageRate(60, 9));
        assertThat(actions.perCall()).isEqualTo(new ActionsConfig.MessageRate(30, 9));
    }
}
