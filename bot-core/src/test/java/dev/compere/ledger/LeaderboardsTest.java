package dev.compere.ledger;

import static dev.compere.ledger.Gifts.ANNA;
import static dev.compere.ledger.Gifts.BORIS;
import static dev.compere.ledger.Gifts.CALL;
import static dev.compere.ledger.Gifts.CHANNEL;
import static dev.compere.ledger.Gifts.NOON;
import static dev.compere.ledger.Gifts.donation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallKey;
import dev.compere.event.CallKind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeaderboardsTest {

    private static final CallKey NEXT_CALL = CallKey.liveStory(CALL.chatId(), 6);
    private static final CallKey ELSEWHERE = CallKey.liveStory(-100999, 5);

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Leaderboards leaderboards;

    @BeforeEach
    void threeGivers() {
        ledger = Ledger.open("jdbc:sqlite:" + folder.resolve("ledger.db"), Clock.systemUTC(), AuditLimits.DEFAULT);
        leaderboards = ledger.leaderboards();
        ledger.starsRecorder()
                .record(List.of(
                        donation(ANNA, 1, 10),
                        donation(BORIS, 2, 30),
                        donation(CHANNEL, 3, 70),
                        donation(ANNA, 4, 20),
                        donation(NEXT_CALL, ANNA, 5, 100),
                        donation(ELSEWHERE, BORIS, 6, 1_000)));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theMostGenerousStandsFirstAndTiesGoToTheOneWhoGotThereFirst() {
        assertThat(leaderboards.top(new Span.OfCall(CALL), 10))
                .containsExactly(new Standing(1, CHANNEL, 70), new Standing(2, BORIS, 30), new Standing(3, ANNA, 30));
    }

    @Test
    void onlyAsManyPlacesAsAskedForAreGiven() {
        assertThat(leaderboards.top(new Span.OfCall(CALL), 1)).containsExactly(new Standing(1, CHANNEL, 70));
    }

    @Test
    void theLastCallOfAChatIsTheLatestInWhichSomebodyGave() {
        var last = new Span.OfLastCall(CallKind.LIVE_STORY, CALL.chatId());

        assertThat(leaderboards.top(last, 10)).containsExactly(new Standing(1, ANNA, 100));
        assertThat(leaderboards.total(last)).isEqualTo(100);
        assertThat(leaderboards.top(new Span.OfLastCall(CallKind.VIDEO_CHAT, CALL.chatId()), 10))
                .isEmpty();
    }

    @Test
    void aChatsCallsCountTogether() {
        assertThat(leaderboards.top(new Span.OfChat(CALL.chatId()), 1)).containsExactly(new Standing(1, ANNA, 130));
        assertThat(leaderboards.total(new Span.OfChat(CALL.chatId()))).isEqualTo(230);
    }

    @Test
    void olderGiftsCanBeLeftOut() {
        var since = new Span.OfChatSince(CALL.chatId(), NOON.plusSeconds(4));

        assertThat(leaderboards.top(since, 10)).containsExactly(new Standing(1, ANNA, 120));
        assertThat(leaderboards.total(since)).isEqualTo(120);
    }

    @Test
    void anybodyCanAskForTheirOwnPlace() {
        assertThat(leaderboards.of(new Span.OfCall(CALL), BORIS.id())).contains(new Standing(2, BORIS, 30));
        assertThat(leaderboards.of(new Span.OfCall(NEXT_CALL), BORIS.id())).isEmpty();
        assertThat(leaderboards.starsOf(new Span.OfCall(CALL), ANNA.id())).isEqualTo(30);
        assertThat(leaderboards.starsOf(new Span.OfChat(CALL.chatId()), ANNA.id()))
                .isEqualTo(130);
        assertThat(leaderboards.starsOf(new Span.OfCall(NEXT_CALL), BORIS.id())).isZero();
    }

    @Test
    void aCallWithoutGiftsHasAnEmptyLeaderboard() {
        var silent = new Span.OfCall(CallKey.videoChat(CALL.chatId(), 5));

        assertThat(leaderboards.top(silent, 10)).isEmpty();
        assertThat(leaderboards.total(silent)).isZero();
    }
}
