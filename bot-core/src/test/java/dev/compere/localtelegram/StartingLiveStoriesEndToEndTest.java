package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.LiveSettings;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Right;
import dev.compere.localtelegram.world.StoryLimit;
import dev.compere.localtelegram.world.StoryPrivacy;
import dev.compere.telegram.object.CanPostStoryResult;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.StartLiveStoryResult;
import dev.compere.telegram.object.StoryContent;
import dev.compere.telegram.object.StoryPrivacySettings;
import dev.compere.telegram.request.CanPostStory;
import dev.compere.telegram.request.CreatePrivateChat;
import dev.compere.telegram.request.EndGroupCall;
import dev.compere.telegram.request.GetLiveStoryAvailableMessageSenders;
import dev.compere.telegram.request.GetLiveStoryStreamer;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.JoinLiveStory;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.request.SetLiveStoryMessageSender;
import dev.compere.telegram.request.StartLiveStory;
import dev.compere.telegram.update.UpdateChatActiveStories;
import dev.compere.telegram.update.UpdateStory;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Live stories that the bot starts, on the real TDLib.
@Timeout(60)
class StartingLiveStoriesEndToEndTest {
    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final Channel channel = stage.world.channel("livechan", "Live channel");

    @BeforeEach
    void logIn() {
        channel.promote(stage.bot);
        stage.logIn();
    }

    @Test
    void aStoryOfAChannelStartsWithItsSettingsAndEndsAsAVideo() throws Exception {
        var chat = chat();

        var result = stage.ask(new StartLiveStory(chat, everyone(), true, false, false, 25));

        var story = ((StartLiveStoryResult.Ok) result).story();
        var started = channel.stories().live().orElseThrow();
        assertThat(started.id()).isEqualTo(story.id());
        assertThat(started.call().settings()).isEqualTo(new LiveSettings(false, 25, false));
        assertThat(started.plan().protectedContent()).isTrue();

        stage.ask(new EndGroupCall(((StoryContent.Live) story.content()).groupCallId()));
        stage.next(
                UpdateStory.class,
                update -> update.story().id() == story.id() && update.story().content() instanceof StoryContent.Video);
        assertThat(channel.stories().live()).isEmpty();
    }

    @Test
    void ownStoriesKeepWhoMaySeeThem() {
        var mila = stage.world.account("9996613333", "Mila");
        var me = stage.ask(new CreatePrivateChat(stage.ask(new GetMe()).id(), false))
                .id();
        stage.ask(new SearchPublicChat("livechan"));

        var result =
                stage.ask(new StartLiveStory(me, new StoryPrivacySettings.Contacts(List.of()), false, true, true, 0));

        assertThat(result).isInstanceOf(StartLiveStoryResult.Ok.class);
        var started = stage.bot.user().stories().live().orElseThrow();
        assertThat(started.plan().privacy()).isEqualTo(new StoryPrivacy.Contacts(List.of()));
        assertThat(started.call().rtmp()).isTrue();
        assertThat(started.visibleTo(mila.user())).isTrue();
    }

    @Test
    void aStoryOfAContactIsTold() throws Exception {
        var mila = stage.world.account("9996613333", "Mila");
        stage.world.startLiveStory(mila.user(), LiveSettings.USUAL);

        var told = stage.next(
                UpdateChatActiveStories.class,
                update -> update.activeStories().chatId() == mila.id()
                        && !update.activeStories().stories().isEmpty());

        assertThat(told.activeStories().stories().getFirst().isLive()).isTrue();
        assertThat(LiveStories.find(stage, mila.id())).isPositive();
    }

    @Test
    void whatTelegramRefusesIsAResult() {
        var chat = chat();

        assertThat(failure(chat, new StoryLimit.BoostsMissing())).isEqualTo(new CanPostStoryResult.BoostNeeded());
        assertThat(failure(chat, new StoryLimit.PremiumMissing())).isEqualTo(new CanPostStoryResult.PremiumNeeded());
        assertThat(failure(chat, new StoryLimit.TooManyActive()))
                .isEqualTo(new CanPostStoryResult.ActiveStoryLimitExceeded());
        var later = Clock.systemUTC().instant().plusSeconds(1000);
        assertThat(failure(chat, new StoryLimit.Weekly(later)))
                .isInstanceOf(CanPostStoryResult.WeeklyLimitExceeded.class);
        assertThat(failure(chat, new StoryLimit.Monthly(later)))
                .isInstanceOf(CanPostStoryResult.MonthlyLimitExceeded.class);

        channel.stories().unlimited();
        assertThat(stage.ask(new CanPostStory(chat))).isInstanceOf(CanPostStoryResult.Ok.class);
    }

    @Test
    void aSecondStoryIsRefusedWithTheIdOfTheFirst() {
        var first = channel.startLiveStory();

        var result = stage.ask(start(chat()));

        assertThat(result)
                .isEqualTo(new StartLiveStoryResult.Fail(new CanPostStoryResult.LiveStoryIsActive(first.id())));
    }

    @Test
    void withoutTheRightNoStoryStarts() {
        channel.promote(stage.bot, Right.MANAGE_CALL);

        assertThat(stage.refusal(start(chat())).text()).isEqualTo("Not enough rights to post stories in the chat");
        assertThat(channel.stories().all()).isEmpty();
    }

    @Test
    void theStreamerIsThePosterOrTheClientThatPublishes() {
        var story = channel.startLiveStory();
        var call = LiveStories.join(stage, "livechan");
        assertThat(stage.ask(new GetLiveStoryStreamer(call)).participantId()).isEqualTo(new MessageSender.Chat(chat()));

        stage.ask(new JoinLiveStory(call, LiveStories.PUBLISHER));
        assertThat(stage.ask(new GetLiveStoryStreamer(call)).participantId())
                .isEqualTo(new MessageSender.User(stage.bot.id()));
        assertThat(story.call().streamer().orElseThrow().user()).isEqualTo(stage.bot.user());
    }

    @Test
    void aListenerMayNotPublish() {
        channel.demote(stage.bot);
        channel.startLiveStory();
        var call = LiveStories.find(stage, "livechan");

        assertThat(stage.refusal(new JoinLiveStory(call, LiveStories.PUBLISHER)).text())
                .isEqualTo("GROUPCALL_FORBIDDEN");
    }

    @Test
    void commentsMayBeSentAsOwnChannels() throws Exception {
        stage.world.channel("mine", "My channel").ownedBy(stage.bot);
        LiveStory story = channel.startLiveStory();
        var call = LiveStories.join(stage, "livechan");
        var mine = stage.ask(new SearchPublicChat("mine")).id();

        var senders = stage.ask(new GetLiveStoryAvailableMessageSenders(call)).senders();
        assertThat(senders)
                .extracting(sender -> sender.sender())
                .containsExactlyInAnyOrder(
                        new MessageSender.Chat(chat()),
                        new MessageSender.User(stage.bot.id()),
                        new MessageSender.Chat(mine));

        stage.ask(new SetLiveStoryMessageSender(call, new MessageSender.Chat(chat())));
        assertThat(story.call().comments().defaultSender(stage.bot.user())).isEqualTo(channel);
    }

    private CanPostStoryResult failure(long chat, StoryLimit limit) {
        channel.stories().limitedBy(limit);
        var result = (StartLiveStoryResult.Fail) stage.ask(start(chat));
        assertThat(stage.ask(new CanPostStory(chat))).hasSameClassAs(result.errorType());
        return result.errorType();
    }

    private long chat() {
        return stage.ask(new SearchPublicChat("livechan")).id();
    }

    private static StartLiveStory start(long chat) {
        return new StartLiveStory(chat, everyone(), false, false, true, 0);
    }

    private static StoryPrivacySettings everyone() {
        return new StoryPrivacySettings.Everyone(List.of());
    }
}
