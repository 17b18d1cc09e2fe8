package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.call.CallStatus.State;
import dev.compere.event.CallEnded;
import dev.compere.event.CallJoined;
import dev.compere.event.CallKey;
import dev.compere.event.CallScheduled;
import dev.compere.event.CallStarted;
import dev.compere.event.ParticipantsListed;
import dev.compere.localtelegram.world.Chat;
import dev.compere.telegram.object.Message;
import dev.compere.telegram.update.UpdateNewMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Video chats and livestreams from their announcement to their end, in every kind of chat, through the real TDLib.
class VideoChatLifeEndToEndTest {

    private static final Duration SOON = Duration.ofHours(1);

    @RegisterExtension
    private final VideoChatKinds stage = new VideoChatKinds();

    @Test
    void inAPublicGroup() throws Exception {
        joinsWhatRunsAndWhatComesNext(stage.publicGroup);
    }

    @Test
    void inAPrivateGroup() throws Exception {
        joinsWhatRunsAndWhatComesNext(stage.privateGroup);
    }

    @Test
    void inABasicGroup() throws Exception {
        joinsWhatRunsAndWhatComesNext(stage.basicGroup);
    }

    @Test
    void asALivestreamOfAChannel() throws Exception {
        joinsWhatRunsAndWhatComesNext(stage.channel);
    }

    @Test
    void publishedByAnExternalProgram() throws Exception {
        stage.calls.start();
        stage.channel.startRtmpVideoChat();
        stage.joinedIn(stage.channel);
        var listed = stage.next(ParticipantsListed.class);
        assertThat(listed.participants()).hasSize(1);
    }

    @Test
    void allAtOnceEachUnderItsOwnKey() throws Exception {
        var chats = new Chat[] {stage.publicGroup, stage.privateGroup, stage.basicGroup, stage.channel};
        for (var chat : chats) {
            chat.startVideoChat();
        }
        stage.calls.start();
        for (var chat : chats) {
            stage.joinedIn(chat);
        }
        assertThat(stage.calls.joined()).hasSize(chats.length).doesNotHaveDuplicates();
    }

    @Test
    void theKeyIsTheDateOfTheMessageThatToldOfTheStartHoweverLongAgo() {
        var before = Instant.now().getEpochSecond();
        stage.publicGroup.startVideoChat();
        var after = Instant.now().getEpochSecond();
        var ivy = stage.telegram.world().account("+9996613333", "Ivy");
        for (int i = 0; i < 120; i++) {
            stage.publicGroup.write(ivy, "message " + i);
        }
        assertThat(keyFoundBy(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).number())
                .isBetween(before, after);
    }

    private CallKey keyFoundBy(Clock clock) {
        var chat = new ChatResolver(stage.client()).resolve(new ChatAddress.Username("livegroup"));
        return ((Sighting.Live) new VideoChatFinder(stage.client(), new ToldVideoChats(), clock).find(chat))
                .call()
                .key();
    }

    @Test
    void oneThatOnlyTheMessageInTheChatTellsOfIsFound() throws Exception {
        var told = new ToldVideoChats();
        var messages = new LinkedBlockingQueue<Boolean>();
        stage.client().subscribe(update -> {
            if (update instanceof UpdateNewMessage(Message message) && told.read(message)) {
                messages.add(true);
            }
        });
        var chat = new ChatResolver(stage.client()).resolve(new ChatAddress.Username("livegroup"));
        stage.telegram.world().faults().loses("channels.getFullChannel", 100);
        stage.publicGroup.startVideoChat();
        assertThat(messages.poll(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new VideoChatFinder(stage.client(), told, Clock.systemUTC()).find(chat))
                .isInstanceOf(Sighting.Live.class);
    }

    @Test
    void oneThatIsScheduledIsAnnouncedAndJoinedWhenSomebodyStartsIt() throws Exception {
        var startsAt = Instant.now().plus(SOON);
        stage.calls.start();
        var call = stage.publicGroup.scheduleVideoChat(startsAt);
        var scheduled = stage.next(CallScheduled.class);
        assertThat(scheduled.startsAt().getEpochSecond()).isEqualTo(startsAt.getEpochSecond());
        assertThat(scheduled.call().number()).isEqualTo(startsAt.getEpochSecond());
        call.starts();
        var started = stage.next(CallStarted.class);
        assertThat(started.call()).isNotEqualTo(scheduled.call());
        assertThat(stage.joinedIn(stage.publicGroup)).isEqualTo(started.call());
        assertThat(stage.passed(CallEnded.class)).isEmpty();
    }

    @Test
    void oneThatIsScheduledAndCalledOffEndsUnderItsPlannedDate() throws Exception {
        var call = stage.publicGroup.scheduleVideoChat(Instant.now().plus(SOON));
        stage.calls.start();
        var scheduled = stage.next(CallScheduled.class);
        call.end();
        assertThat(stage.next(CallEnded.class).call()).isEqualTo(scheduled.call());
    }

    @Test
    void aNewOneReplacesTheOneTheBotIsIn() throws Exception {
        stage.publicGroup.startVideoChat();
        stage.calls.start();
        var first = stage.joinedIn(stage.publicGroup);
        stage.publicGroup.startVideoChat();
        assertThat(stage.next(CallEnded.class).call()).isEqualTo(first);
        stage.next(CallJoined.class);
        assertThat(stage.calls.status().getFirst().state()).isEqualTo(State.JOINED);
    }

    private void joinsWhatRunsAndWhatComesNext(Chat chat) throws InterruptedException {
        var call = chat.startVideoChat();
        stage.calls.start();
        var first = stage.joinedIn(chat);
        call.end();
        assertThat(stage.next(CallEnded.class).call()).isEqualTo(first);
        chat.startVideoChat();
        stage.joinedIn(chat);
    }
}
