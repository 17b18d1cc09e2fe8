package dev.compere.config;

import java.time.Duration;

/// Where Stars and the audit are written down.
///
/// @param url a JDBC address
/// @param auditKeep how long what the bot did stays on record
/// @param auditRows and how many entries at the most
public record LedgerConfig(String url, Duration auditKeep, int auditRows) {

    static LedgerConfig read(Section section) {
        return new LedgerConfig(
                section.value("url").map(LedgerConfig::url).orElse("jdbc:sqlite:data/ledger.db"),
                section.duration("audit_keep", Duration.ofDays(90), Duration.ofHours(1), Duration.ofDays(3_650)),
                section.number("audit_rows", 200_000, 100, 100_000_000));
    }

    private static String url(Value value) {
        if (!value.text().matches("jdbc:sqlite:[^?:]+")) {
            value.error("does not name an SQLite file", "write it like jdbc:sqlite:data/ledger.db");
        }
        return value.text();
    }
}
