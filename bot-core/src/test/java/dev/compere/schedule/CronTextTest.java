package dev.compere.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CronTextTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(strings = {"0 0/15 * * * ?", "0 0 20 ? * FRI", "0 30 2 L * ?", "* * * * * ?"})
    void aValidExpressionHasNoProblem(String expression) {
        assertThat(CronText.problemIn(expression)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "every day", "0 0 25 * * ?", "0 0 20 * * *  * *", "0 61 * * * ?"})
    void anInvalidExpressionIsToldWithARemedy(String expression) {
        assertThat(CronText.problemIn(expression))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .startsWith("is not valid (")
                        .contains("\"0 0/15 * * * ?\" is every quarter"));
    }

    @Test
    void fiveFieldsOfUnixAreRecognised() {
        assertThat(CronText.problemIn("*/15 * * * *"))
                .contains("has five fields, as Unix writes them, and needs six; put a 0 for the seconds in front, and ?"
                        + " for one of the days");
    }

    @Test
    void aTaskCannotHaveAnInvalidExpression() {
        assertThatThrownBy(() -> new When.Cron("soon", BERLIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the cron expression soon is not valid");
    }

    @Test
    void theHourIsThatOfTheZone() {
        var noon = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(CronText.next("0 0 20 * * ?", BERLIN, noon)).contains(Instant.parse("2026-11-22T19:00:00Z"));
        assertThat(CronText.next("0 0 20 * * ?", ZoneId.of("America/New_York"), noon))
                .contains(Instant.parse("2026-11-23T01:00:00Z"));
    }

    @Test
    void aDailyTimeStaysWhereItIsOnTheWallWhenSummerTimeBegins() {
        assertThat(times("0 0 20 * * ?", "2027-03-27T12:00:00Z", 2))
                .containsExactly("2027-03-27T20:00", "2027-03-28T20:00");
    }

    @Test
    void aTimeInTheMissingHourDoesNotComeThatDay() {
        assertThat(times("0 30 2 * * ?", "2027-03-27T12:00:00Z", 2))
                .containsExactly("2027-03-29T02:30", "2027-03-30T02:30");
    }

    @Test
    void aTimeInTheRepeatedHourComesOnceWhenTheHourIsNamed() {
        assertThat(instants("0 30 2 * * ?", "2026-10-24T12:00:00Z", 2))
                .containsExactly(Instant.parse("2026-10-25T01:30:00Z"), Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void everyHalfAnHourIsSilentDuringTheFirstPassOfTheRepeatedHour() {
        assertThat(instants("0 0/30 * * * ?", "2026-10-24T23:15:00Z", 4))
                .containsExactly(
                        Instant.parse("2026-10-24T23:30:00Z"),
                        Instant.parse("2026-10-25T01:00:00Z"),
                        Instant.parse("2026-10-25T01:30:00Z"),
                        Instant.parse("2026-10-25T02:00:00Z"));
    }

    @Test
    void anExpressionMayHaveNoTimeLeft() {
        assertThat(CronText.next("0 0 0 1 1 ? 2020", BERLIN, Instant.parse("2026-11-22T12:00:00Z")))
                .isEqualTo(Optional.empty());
    }

    private static List<String> times(String expression, String after, int count) {
        return instants(expression, after, count).stream()
                .map(at -> LocalDateTime.ofInstant(at, BERLIN).toString())
                .toList();
    }

    private static List<Instant> instants(String expression, String after, int count) {
        return Stream.iterate(
                        Instant.parse(after),
                        at -> CronText.next(expression, BERLIN, at).orElseThrow())
                .skip(1)
                .limit(count)
                .toList();
    }
}
