package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveStoryRulesTest {
    private final WorldFixture fixture = new WorldFixture();
    private final World world = fixture.world;
    private final User bot = fixture.bot.user();
    private final Account mila = world.account("9996613333", "Mila");

    @Test
    void eachLimitHasTheServersName() {
        var next = Instant.ofEpochSecond(1_800_000_000);

        assertThat(words(new StoryLimit.BoostsMissing())).isEqualTo("BOOSTS_REQUIRED");
        assertThat(words(new StoryLimit.PremiumMissing())).isEqualTo("PREMIUM_ACCOUNT_REQUIRED");
        assertThat(words(new StoryLimit.TooManyActive())).isEqualTo("STORIES_TOO_MUCH");
        assertThat(words(new StoryLimit.Weekly(next))).isEqualTo("STORY_SEND_FLOOD_WEEKLY_1800000000");
        assertThat(words(new StoryLimit.Monthly(next))).isEqualTo("STORY_SEND_FLOOD_MONTHLY_1800000000");
    }

    @Test
    void aLimitHoldsUntilItIsLifted() {
        var stories = fixture.channel.stories();
        stories.limitedBy(new StoryLimit.BoostsMissing());
        assertThatThrownBy(fixture.channel::startLiveStory).hasMessage("BOOSTS_REQUIRED");

        stories.unlimited();

        assertThat(fixture.channel.startLiveStory().call().active()).isTrue();
    }

    @Test
    void aRepeatedRequestStartsNoSecondStory() {
        var plan = LiveStoryPlan.of(LiveSettings.USUAL);
        var story = world.startLiveStory(bot, bot, plan, 5);

        assertThat(world.startLiveStory(bot, bot, plan, 5)).isSameAs(story);
        assertThatThrownBy(() -> world.startLiveStory(bot, bot, plan, 6)).hasMessage("STORY_LIVE_ALREADY_1");
    }

    @Test
    void supergroupsHaveStoriesAndBasicGroupsNone() {
        assertThat(world.startLiveStory(world.group("Band"), LiveSettings.USUAL).id())
                .isOne();
        assertThatThrownBy(() -> world.startLiveStory(world.basicGroup("Choir"), LiveSettings.USUAL))
                .hasMessage("PEER_ID_INVALID");
    }

    @Test
    void privacySaysWhoSeesAUsersStory() {
        assertThat(shows(new StoryPrivacy.Everyone(List.of()))).isTrue();
        assertThat(shows(new StoryPrivacy.Everyone(List.of(bot)))).isFalse();
        assertThat(shows(new StoryPrivacy.Contacts(List.of()))).isTrue();
        assertThat(shows(new StoryPrivacy.Contacts(List.of(bot)))).isFalse();
        assertThat(shows(new StoryPrivacy.CloseFriends())).isFalse();
        assertThat(shows(new StoryPrivacy.SelectedUsers(List.of(bot)))).isTrue();
        assertThat(shows(new StoryPrivacy.SelectedUsers(List.of()))).isFalse();
    }

    @Test
    void whoMayNotSeeAStoryHearsNothingOfItAndCannotJoin() {
        var plan = new LiveStoryPlan(LiveSettings.USUAL, new StoryPrivacy.CloseFriends(), false);

        var story = world.startLiveStory(mila.user(), plan);

        assertThat(story.audience()).containsExactly(mila);
        assertThatThrownBy(() -> story.call().join(bot, fixture.listener())).hasMessage("GROUPCALL_FORBIDDEN");
    }

    @Test
    void subscribersHearOfAChannelsStory() {
        fixture.channel.removes(mila);

        assertThat(fixture.channel.startLiveStory().audience()).containsExactly(fixture.bot);
    }

    @Test
    void whoJoinedHearsOfTheEndWithoutBeingASubscriber() {
        var story = fixture.joinedStory();
        fixture.channel.removes(fixture.bot);
        story.call().join(bot, fixture.listener());
        fixture.events.clear();

        story.end();

        assertThat(fixture.told(WorldEvent.CallChanged.class)).isNotEmpty();
    }

    @Test
    void thePosterPaysNothing() {
        fixture.bot.stars(100);
        var call = world.startLiveStory(bot, LiveSettings.USUAL).call();
        call.join(bot, fixture.listener());

        assertThatThrownBy(() -> call.comments().send(bot, bot, CommentText.plain("hi"), 5, 1))
                .hasMessage("STARS_AMOUNT_INVALID");
        assertThat(call.comments().send(bot, bot, CommentText.plain("hi"), 0, 2).fromManager())
                .isTrue();
    }

    @Test
    void theMinimumStaysInItsRange() {
        fixture.channel.promote(fixture.bot);
        var call = fixture.joinedStory().call();

        assertThatThrownBy(() -> call.change(bot, new LiveSettings(true, 10_001, false)))
                .hasMessage("STARS_AMOUNT_INVALID");
        call.change(bot, new LiveSettings(true, 10_000, false));
        assertThat(call.settings().minimumStars()).isEqualTo(10_000);
    }

    @Test
    void commentsAreSentInTheNameOfOnesPublicChannelsAndOfTheChannelOneManages() {
        var hidden = world.privateChannel("Hidden").ownedBy(fixture.bot);
        var mine = world.channel("mine", "Mine").ownedBy(fixture.bot);
        var comments = fixture.joinedStory().call().comments();

        comments.saveDefaultSender(bot, mine);
        assertThatThrownBy(() -> comments.saveDefaultSender(bot, hidden)).hasMessage("SEND_AS_PEER_INVALID");
        assertThatThrownBy(() -> comments.saveDefaultSender(bot, fixture.channel))
                .hasMessage("SEND_AS_PEER_INVALID");
        fixture.channel.promote(fixture.bot);
        comments.saveDefaultSender(bot, fixture.channel);
        assertThat(comments.defaultSender(bot)).isEqualTo(fixture.channel);
    }

    private boolean shows(StoryPrivacy privacy) {
        return privacy.shows(bot);
    }

    private static String words(StoryLimit limit) {
        return limit.refusal().getMessage();
    }
}
