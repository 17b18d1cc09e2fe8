package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorldTest {
    private final WorldFixture fixture = new WorldFixture();
    private final World world = fixture.world;

    @Test
    void aNameIsOneUserInTheWholeWorld() {
        var first = fixture.channel.startLiveStory();
        var second = world.channel("other", "Other").startLiveStory();

        assertThat(first.viewer("Ann").user()).isSameAs(second.viewer("Ann").user());
    }

    @Test
    void theSameWorldBuiltAgainHasTheSameIds() {
        var again = new WorldFixture();

        assertThat(again.bot.id()).isEqualTo(fixture.bot.id());
        assertThat(again.channel.id()).isEqualTo(fixture.channel.id());
        assertThat(again.channel.startLiveStory().call().id())
                .isEqualTo(fixture.channel.startLiveStory().call().id());
    }

    @Test
    void aPhoneNumberIsFoundHoweverItIsWritten() {
        assertThat(world.accountByPhone("9996612222")).contains(fixture.bot);
        assertThat(world.accountByPhone("1")).isEmpty();
    }

    @Test
    void subscribersAreToldOfANewStoryAndOfItsEnd() {
        var story = fixture.channel.startLiveStory();
        story.end();

        assertThat(fixture.events)
                .containsExactly(
                        new WorldEvent.StoryChanged(story),
                        new WorldEvent.CallChanged(story.call()),
                        new WorldEvent.StoryChanged(story));
    }

    @Test
    void anOrderedRefusalIsForTheNextCallsOnly() {
        world.fails("phone.sendGroupCallMessage", 420, "FLOOD_WAIT_3", 2);

        assertThat(world.faults().refusal("phone.joinGroupCall")).isEmpty();
        assertThat(world.faults().refusal("phone.sendGroupCallMessage"))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(420));
        assertThat(world.faults().refusal("phone.sendGroupCallMessage")).isPresent();
        assertThat(world.faults().refusal("phone.sendGroupCallMessage")).isEmpty();
    }

    @Test
    void waitingForWhatTheBotDoesEndsWhenItIsDone() throws Exception {
        var story = fixture.channel.startLiveStory();
        var left = CompletableFuture.supplyAsync(() -> world.received()
                .await(Received.Left.class, entry -> entry.call() == story.call(), Duration.ofSeconds(20)));

        story.call().join(fixture.bot.user(), fixture.listener());
        story.call().leave(fixture.bot.user());

        assertThat(left.get(20, TimeUnit.SECONDS)).isPresent();
    }

    @Test
    void waitingEndsWithoutAResultWhenTheTimeIsUp() {
        assertThat(world.received().await(Received.Left.class, _ -> true, Duration.ofMillis(1)))
                .isEmpty();
    }

    @Test
    void whatViewersDoIsNotTakenForTheBots() {
        var ann = fixture.joinedStory().viewer("Ann");
        ann.leaves();

        assertThat(world.received().entries()).noneMatch(Received.Left.class::isInstance);
    }
}
