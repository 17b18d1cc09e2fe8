package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticipantListTest {
    private final WorldFixture fixture = new WorldFixture();
    private final User bot = fixture.bot.user();
    private final Group group = fixture.world.group("Talkers");
    private final VideoChat videoChat = group.startVideoChat();
    private final ListedParticipants listed = videoChat.call().listed();

    @Test
    void theFirstPartHasThreeAtLeastButItsOffsetPointsBehindTheOneAskedFor() {
        var names = join("E", "D", "C", "B", "A");

        var first = listed.first(bot, 1);
        var rest = listed.page(bot, first.nextOffset(), 10);

        assertThat(names(first)).isEqualTo(names.reversed().subList(0, 3));
        assertThat(names(rest)).containsExactly("B", "C", "D", "E");
        assertThat(rest.nextOffset()).isEmpty();
    }

    @Test
    void thePartsMakeTheWholeAndEndWithAnEmptyOffset() {
        videoChat.fills(1_050);
        Set<User> seen = new HashSet<>();
        var offset = "";
        do {
            var page = listed.page(bot, offset, 100);
            assertThat(page.participants()).hasSizeLessThanOrEqualTo(100);
            page.participants()
                    .forEach(state -> assertThat(seen.add(state.user())).isTrue());
            offset = page.nextOffset();
        } while (!offset.isEmpty());

        assertThat(seen).hasSize(1_050);
    }

    @Test
    void whoIsSeenComesFirstThenWhoSpokeLast() {
        join("A", "B", "C", "D");
        participant("A").startsVideo();
        fixture.pass(Duration.ofSeconds(5));
        participant("C").speaks();
        fixture.pass(Duration.ofSeconds(5));
        participant("B").speaks();

        assertThat(names(listed.page(bot, "", 10))).containsExactly("A", "B", "C", "D");
    }

    @Test
    void raisedHandsComeFirstForThoseWhoMaySpeak() {
        videoChat.joinsMuted(true);
        join("A", "B", "C");
        participant("A").raisesHand();
        assertThat(names(listed.page(bot, "", 10))).containsExactly("C", "B", "A");

        group.promote(fixture.bot);

        assertThat(names(listed.page(bot, "", 10))).containsExactly("A", "C", "B");
    }

    @Test
    void participantsAreFoundByNameAndBySource() {
        join("A", "B");
        var a = participant("A");
        var b = participant("B");

        var found = listed.find(bot, List.of(a.user()), List.of(b.source(), 12345));

        assertThat(found).extracting(ParticipantState::user).containsExactly(a.user(), b.user());
    }

    @Test
    void listenersOfAnExternalProgramAreHiddenFromEachOther() {
        var rtmp = group.startRtmpVideoChat();
        rtmp.call().join(bot, fixture.listener());
        rtmp.participant("Ann");

        assertThat(rtmp.call().listed().page(bot, "", 10).participants())
                .extracting(ParticipantState::user)
                .containsExactly(bot);
        assertThat(rtmp.call().participantCount()).isEqualTo(2);
    }

    @Test
    void whatIsNoOffsetIsRefused() {
        assertThatThrownBy(() -> listed.page(bot, "1.2", 10)).hasMessage("OFFSET_INVALID");
        assertThatThrownBy(() -> listed.page(bot, "nonsense", 10)).hasMessage("OFFSET_INVALID");
    }

    private List<String> join(String... names) {
        var joined = new ArrayList<String>();
        for (var name : names) {
            videoChat.participant(name);
            joined.add(name);
            fixture.pass(Duration.ofSeconds(1));
        }
        return joined;
    }

    private Participant participant(String name) {
        return new Participant(fixture.world.user(name), videoChat.call(), fixture.world);
    }

    private static List<String> names(ParticipantPage page) {
        return page.participants().stream()
                .map(state -> state.user().firstName())
                .toList();
    }
}
