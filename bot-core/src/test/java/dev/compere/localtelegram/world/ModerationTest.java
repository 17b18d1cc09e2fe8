package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModerationTest {
    private static final Sanction BAN = new Sanction(Set.of(Deed.VIEW_MESSAGES), Optional.empty());
    private static final Sanction NOTHING = new Sanction(Set.of(), Optional.empty());

    private final WorldFixture fixture = new WorldFixture();
    private final User bot = fixture.bot.user();
    private final Chat channel = fixture.channel.promote(fixture.bot);
    private final Moderation moderation = channel.moderation();

    @Test
    void whoIsBannedIsPutOutOfTheCallsAndStaysOutUntilItIsLifted() {
        var story = fixture.channel.startLiveStory();
        var ann = story.viewer("Ann");

        moderation.impose(bot, ann.user(), BAN);

        assertThatThrownBy(() -> ann.says("hi")).hasMessage("GROUPCALL_JOIN_MISSING");
        assertThatThrownBy(ann::joins).hasMessage("GROUPCALL_FORBIDDEN");
        assertThat(channel.hasMember(ann.user())).isFalse();
        moderation.impose(bot, ann.user(), NOTHING);
        ann.joins();
        assertThat(ann.says("back").commentId()).isPositive();
    }

    @Test
    void aBanReachesVideoChatsToo() {
        var group = fixture.world.group("Band").promote(fixture.bot);
        var videoChat = group.startVideoChat();
        var ann = videoChat.participant("Ann");

        group.moderation().impose(bot, ann.user(), BAN);

        assertThat(videoChat.call().participantCount()).isZero();
        assertThatThrownBy(() -> videoChat.participant("Ann")).hasMessage("GROUPCALL_FORBIDDEN");
    }

    @Test
    void aRestrictedMemberListensAndIsSilent() {
        var ann = fixture.channel.startLiveStory().viewer("Ann");
        var restriction = new Sanction(Set.of(Deed.SEND_PLAIN), Optional.empty());

        moderation.impose(bot, ann.user(), restriction);

        assertThatThrownBy(() -> ann.says("hi")).hasMessage("CHAT_WRITE_FORBIDDEN");
        assertThat(moderation.of(ann.user())).hasValue(restriction);
        assertThat(moderation.bans(ann.user())).isFalse();
    }

    @Test
    void aSanctionEndsWithItsTime() {
        var ann = fixture.world.user("Ann");
        var end = Instant.ofEpochSecond(1_700_000_060);
        moderation.impose(bot, ann, new Sanction(Set.of(Deed.VIEW_MESSAGES), Optional.of(end)));
        assertThat(moderation.bans(ann)).isTrue();
        assertThat(moderation.sanctioned()).containsExactly(ann);

        fixture.pass(Duration.ofSeconds(60));

        assertThat(moderation.bans(ann)).isFalse();
        assertThat(moderation.sanctioned()).isEmpty();
    }

    @Test
    void aBannedChannelIsNobodysName() {
        var mine = fixture.world.channel("mine", "Mine").ownedBy(fixture.bot);
        var call = fixture.joinedStory().call();
        moderation.impose(bot, mine, BAN);

        assertThatThrownBy(() -> call.comments().send(bot, mine, CommentText.plain("hi"), 0, 1))
                .hasMessage("GROUPCALL_FORBIDDEN");
    }

    @Test
    void onlyWhoMayBanDoesAndNoAdministratorIsBanned() {
        var jonas = fixture.world.account("9996613333", "Jonas");
        var ann = fixture.world.user("Ann");
        assertThatThrownBy(() -> moderation.impose(jonas.user(), ann, BAN)).hasMessage("CHAT_ADMIN_REQUIRED");

        channel.promote(jonas, Right.MANAGE_CALL);

        assertThatThrownBy(() -> moderation.impose(jonas.user(), ann, BAN)).hasMessage("CHAT_ADMIN_REQUIRED");
        assertThatThrownBy(() -> moderation.impose(bot, jonas.user(), BAN)).hasMessage("USER_ADMIN_INVALID");
    }

    @Test
    void aMemberOfABasicGroupIsRemovedAndAddedAgain() {
        var group = fixture.world.basicGroup("Choir").promote(fixture.bot);
        var ann = fixture.world.user("Ann");

        group.moderation().remove(bot, ann);
        assertThat(group.hasMember(ann)).isFalse();
        assertThatThrownBy(() -> group.moderation().remove(bot, ann)).hasMessage("USER_NOT_PARTICIPANT");

        group.moderation().add(bot, ann);
        assertThat(group.hasMember(ann)).isTrue();
        assertThat(fixture.world.received().entries())
                .containsExactly(new Received.MemberRemoved(group, ann), new Received.MemberAdded(group, ann));
    }

    @Test
    void whoIsBlockedFromStoriesIsPutOutOfThem() {
        var story = fixture.world.startLiveStory(bot, LiveSettings.USUAL);
        var ann = story.viewer("Ann");

        fixture.bot.blocks().block(ann.user(), true);

        assertThat(story.call().participantCount()).isZero();
        assertThatThrownBy(ann::joins).hasMessage("GROUPCALL_FORBIDDEN");
        assertThat(fixture.bot.blocks().fromStories(ann.user())).isTrue();
        assertThat(fixture.bot.blocks().fromEverything(ann.user())).isFalse();
        fixture.bot.blocks().unblock(ann.user(), true);
        ann.joins();
        assertThatThrownBy(() -> fixture.bot.blocks().block(bot, true)).hasMessage("CONTACT_ID_INVALID");
    }
}
