package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.telegram.ClientLimits;
import dev.compere.telegram.Login;
import dev.compere.telegram.Person;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.InternalLinkType;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.object.StoryContent;
import dev.compere.telegram.request.AddPendingLiveStoryReaction;
import dev.compere.telegram.request.CommitPendingLiveStoryReactions;
import dev.compere.telegram.request.GetChatActiveStories;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetInternalLinkType;
import dev.compere.telegram.request.GetLiveStoryTopDonors;
import dev.compere.telegram.request.GetStory;
import dev.compere.telegram.request.JoinLiveStory;
import dev.compere.telegram.request.LeaveGroupCall;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.request.SendGroupCallMessage;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateGroupCall;
import dev.compere.telegram.update.UpdateGroupCallMessagesDeleted;
import dev.compere.telegram.update.UpdateLiveStoryTopDonors;
import dev.compere.telegram.update.UpdateNewGroupCallMessage;
import dev.compere.telegram.update.UpdateNewGroupCallPaidReaction;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The records against the real TDLib: a live story is found, joined, talked in and left.
@Timeout(60)
class LiveStoryEndToEndTest {

    private static final String PAYLOAD =
            "{\"ufrag\":\"abcd\",\"pwd\":\"0123456789abcdef01234567\",\"fingerprints\":[{\"hash\":\"sha-256\",\"setup\":\"active\","
                    + "\"fingerprint\":\"00:11\"}],\"ssrc\":4321}";

    @TempDir
    private Path directory;

    private final LocalTelegram local = LocalTelegram.start(Clock.systemUTC());
    private final TelegramClient client = RealTdlib.telegram().open(ClientLimits.standard());
    private final BlockingQueue<TdUpdate> updates = new LinkedBlockingQueue<>();
    private LiveStory live;

    @BeforeEach
    void logIn() {
        local.seed(directory.resolve("db"));
        local.world().account("9996612222", "Mila").stars(100);
        live = local.world().channel("evening", "The evening show").startLiveStory();
        var person = new Person();
        person.number = Optional.of("9996612222");
        person.codes.add("22222");
        client.subscribe(updates::add);
        new Login(client, RealTdlib.parameters(directory, local.port(), new Secret(local.secret()), ""), person).run();
    }

    @AfterEach
    void close() {
        client.close();
        local.close();
        assertThat(client.counts().unreadable()).isZero();
        assertThat(client.counts().subscriberFailures()).isZero();
    }

    @Test
    void aLinkLeadsToTheCall() {
        assertThat(client.send(new GetInternalLinkType("https://t.me/evening/s/live")))
                .isEqualTo(new InternalLinkType.LiveStory("evening"));

        var call = client.send(new GetGroupCall(findCall()));

        assertThat(call.isLiveStory()).isTrue();
        assertThat(call.isActive()).isTrue();
        assertThat(call.isJoined()).isFalse();
        assertThat(call.areMessagesAllowed()).isTrue();
        assertThat(call.hasHiddenListeners()).isTrue();
    }

    @Test
    void commentsAndDonationsComeAndGo() throws Exception {
        int call = join();
        // Until TDLib knows the sum it may count a gift twice or not at all, and puts that right after 30 seconds.
        await(UpdateLiveStoryTopDonors.class, _ -> true);
        var lena = live.viewer("Lena");

        lena.pays(5, "for the band");
        var paid = await(UpdateNewGroupCallMessage.class, _ -> true).message();
        assertThat(paid.text().text()).isEqualTo("for the band");
        assertThat(paid.paidMessageStarCount()).isEqualTo(5);
        assertThat(paid.senderId()).isEqualTo(new MessageSender.User(lena.id()));

        lena.donates(7);
        assertThat(await(UpdateNewGroupCallPaidReaction.class, _ -> true).starCount())
                .isEqualTo(7);
        assertThat(client.send(new GetLiveStoryTopDonors(call)).totalStarCount())
                .isEqualTo(12);

        live.moderates(lena);
        assertThat(await(UpdateGroupCallMessagesDeleted.class, _ -> true).groupCallId())
                .isEqualTo(call);
    }

    @Test
    void whatTheBotSendsArrives() throws Exception {
        int call = join();

        client.send(new SendGroupCallMessage(call, FormattedText.plain("Good evening"), 0));
        assertThat(await(
                        UpdateNewGroupCallMessage.class,
                        update -> update.message().text().text().equals("Good evening")))
                .isNotNull();

        client.send(new AddPendingLiveStoryReaction(call, 3));
        client.send(new CommitPendingLiveStoryReactions(call));
        assertThat(live.starsGiven()).isEqualTo(3);
        client.send(new LeaveGroupCall(call));
    }

    @Test
    void aRefusalComesWithItsType() {
        int call = join();
        local.world().fails("phone.sendGroupCallMessage", 420, "FLOOD_WAIT_90", 1);

        assertThatThrownBy(() -> client.send(new SendGroupCallMessage(call, FormattedText.plain("too fast"), 0)))
                .isInstanceOfSatisfying(
                        TelegramError.class,
                        e -> assertThat(e.retryAfter().orElseThrow().toSeconds())
                                .isEqualTo(90));
    }

    @Test
    void anEndedStoryIsAVideo() throws Exception {
        int call = join();

        live.end();

        await(UpdateGroupCall.class, update -> !update.groupCall().isActive());
        assertThatThrownBy(() -> client.send(new JoinLiveStory(call, listener())))
                .isInstanceOf(TelegramError.class);
    }

    private int findCall() {
        Chat chat = client.send(new SearchPublicChat("evening"));
        var stories = client.send(new GetChatActiveStories(chat.id()));
        var story = stories.stories().stream()
                .filter(info -> info.isLive())
                .findFirst()
                .orElseThrow();
        var content =
                client.send(new GetStory(chat.id(), story.storyId(), false)).content();
        return ((StoryContent.Live) content).groupCallId();
    }

    private int join() {
        int call = findCall();
        client.send(new GetGroupCall(call));
        assertThat(client.send(new JoinLiveStory(call, listener())).text()).isNotEmpty();
        return call;
    }

    private static GroupCallJoinParameters listener() {
        return new GroupCallJoinParameters(4321, PAYLOAD, true, false);
    }

    private <U extends TdUpdate> U await(Class<U> type, Predicate<U> wanted) throws InterruptedException {
        while (true) {
            var update = updates.poll(20, TimeUnit.SECONDS);
            assertThat(update).as("an update of " + type).isNotNull();
            if (type.isInstance(update) && wanted.test(type.cast(update))) {
                return type.cast(update);
            }
        }
    }
}
