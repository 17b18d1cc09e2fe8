package dev.compere.ledger;

import static dev.compere.ledger.Gifts.CALL;
import static dev.compere.ledger.Gifts.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditLogTest {

    @TempDir
    private Path folder;

    private Ledger ledger;
    private AuditLog audit;

    @BeforeEach
    void open() {
        ledger = Ledger.open(
                "jdbc:sqlite:" + folder.resolve("ledger.db"),
                Clock.systemUTC(),
                new AuditLimits(Duration.ofDays(1), 300));
        audit = ledger.auditLog();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatWasAskedAndHowItEndedIsKeptNewestFirst() {
        record(1, "Hello", new ActionResult.Done("1 comment"), NOON);
        record(2, "Bye", new ActionResult.Refused(new RefusalReason.OtherCall()), NOON.plusSeconds(1));

        assertThat(audit.latest(10))
                .extracting(AuditEntry::result, AuditEntry::detail, AuditEntry::at)
                .containsExactly(
                        tuple("Refused", "the bot has left that call", NOON.plusSeconds(1)),
                        tuple("Done", "1 comment", NOON));
        assertThat(audit.latest(1).getFirst())
                .returns("greeter", AuditEntry::origin)
                .returns("live-story/-100123/5", AuditEntry::call)
                .returns("SendMessage[text=Bye, format=PLAIN, stars=0, priority=ANSWER]", AuditEntry::action);
    }

    @Test
    void oldEntriesAreCleared() {
        record(1, "Old", new ActionResult.Done(""), NOON);
        flood(256, NOON.plus(Duration.ofHours(25)));

        assertThat(audit.latest(1_000)).extracting(AuditEntry::action).noneMatch(action -> action.contains("Old"));
    }

    @Test
    void tooManyEntriesAreCleared() {
        flood(600, NOON);

        assertThat(audit.latest(2_000)).hasSizeBetween(300, 300 + 256);
        assertThat(audit.latest(1).getFirst().action()).contains("text=599,");
    }

    @Test
    void aVeryLongTextIsCut() {
        record(1, "x".repeat(10_000), new ActionResult.Done(""), NOON);

        assertThat(audit.latest(1).getFirst().action()).hasSize(2_001).endsWith("…");
    }

    private void flood(int count, Instant at) {
        IntStream.range(0, count).forEach(i -> record(i, String.valueOf(i), new ActionResult.Done(""), at));
    }

    private void record(long id, String text, ActionResult result, Instant at) {
        audit.record(new ActionRequest(id, "greeter", CALL, new SendMessage(text)), result, at);
    }
}
