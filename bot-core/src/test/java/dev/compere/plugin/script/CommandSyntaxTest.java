package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.event.CallKey;
import dev.compere.event.MessageReceived;
import dev.compere.event.Sender;
import dev.compere.plugin.script.CommandSyntax.Arguments;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandSyntaxTest {

    private static final CallKey CALL = CallKey.liveStory(-100, 1);
    private static final Sender ANN = new Sender(1, "Ann");
    private static final Sender BOB_A = new Sender(2, "Bob A");
    private static final Sender BOB_B = new Sender(3, "Bob B");

    private final Viewers viewers = new Viewers();

    CommandSyntaxTest() {
        List.of(ANN, BOB_A, BOB_B).forEach(this::writes);
    }

    private void writes(Sender sender) {
        viewers.saw(new MessageReceived(CALL, Instant.EPOCH, 1, sender, "x", List.of(), false, true, false));
    }

    @Test
    void everyKindOfArgumentIsRead() {
        assertThat(read(
                        "x <who:viewer> <n:number> <d:decimal> <for:duration> <mode:on|off> [note...]",
                        "@ann 5 2,5 30s ON  well \"done\"  Ann "))
                .isEqualTo(new Arguments.Given(Map.of(
                        "who",
                        ANN,
                        "n",
                        5L,
                        "d",
                        new BigDecimal("2.5"),
                        "for",
                        Duration.ofSeconds(30),
                        "mode",
                        "on",
                        "note",
                        "well \"done\"  Ann")));
    }

    @Test
    void severalWordsInQuotesAreOne() {
        assertThat(read("x <who:viewer> <text>", "\"bob a\" “two words”"))
                .isEqualTo(new Arguments.Given(Map.of("who", BOB_A, "text", "two words")));
        assertThat(read("x <text> [more...]", "\"open word"))
                .isEqualTo(new Arguments.Given(Map.of("text", "\"open", "more", "word")));
    }

    @Test
    void whatMayBeLeftOutMay() {
        assertThat(read("x [n:number] [note...]", "")).isEqualTo(new Arguments.Given(Map.of()));
    }

    @Test
    void withoutParametersEverythingFits() {
        assertThat(read("x", "one two")).isEqualTo(new Arguments.Given(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "<n:number>; many; 'many' is no number",
                "<n:number>; 1234567890123456789; '1234567890123456789' is no number",
                "<n:number>; 2.5; '2.5' is no number",
                "<n:decimal>; 1e9999999; '1e9999999' is no number",
                "<t:duration>; soon; 'soon' is no duration such as 30s or 10m",
                "<mode:on|off>; maybe; 'maybe' is not one of on, off",
                "<who:viewer>; Cleo; nobody named 'Cleo' has written here",
                "<who:viewer>; bob; 'bob' fits several people",
                "<a> <b>; one; <b> is missing",
                "<a>; one two three; 'two' is one word too many",
                "<n:number>; abcdefghijklmnopqrstuvwxyz; 'abcdefghijklmnopqrs…' is no number"
            })
    void whatDoesNotFitIsExplained(String parameters, String words, String sentence) {
        assertThat(read("x " + parameters, words)).isEqualTo(new Arguments.Wrong(sentence));
    }

    @Test
    void twoPeopleOfOneNameAreNotMistakenForEachOther() {
        writes(new Sender(9, "ANN"));
        assertThat(read("x <who:viewer>", "Ann")).isEqualTo(new Arguments.Wrong("'Ann' fits several people"));
    }

    @Test
    void theUsageHasNoKinds() {
        assertThat(CommandSyntax.parse("Give <who:viewer> <mode:on|off> [n:number] [note...]")
                        .usage("!"))
                .isEqualTo("!give <who> <on|off> [n] [note…]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "x <n:numer># there is no kind of argument 'numer'; did you mean number?",
                "x <n:on># there is no kind of argument 'on'; there are text, number, decimal, duration, viewer, or words like",
                "x <n]# '<n]' is not an argument: write <name>, <name:number>, [name] if it may be left out",
                "x y# 'y' is not an argument",
                "x [a] <b># <b> must come before the arguments that may be left out",
                "x <a...> [b]# <a…> takes all the rest, so it must come last",
                "x <a:number...># all the rest can be text only",
                "x <a> [a]# two arguments are named 'a'",
                "<a> x# a command begins with one word, not '<a>'",
                "` `# a command begins with one word, not ''"
            })
    void aMistakeInTheDeclarationIsExplained(String declared, String message) {
        assertThatThrownBy(() -> CommandSyntax.parse(declared))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private Arguments read(String declared, String words) {
        return CommandSyntax.parse(declared).read(new CommandWords(words), viewers.of(CALL));
    }
}
