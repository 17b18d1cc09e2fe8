package dev.compere.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The Telegram account and how TDLib runs.
///
/// @param phoneNumber with country code; without it the login command asks
/// @param databaseDirectory TDLib's own files: whoever has them is logged in
/// @param library a libtdjson to use instead of the one that comes with the bot
/// @param requestTimeout how long one request to Telegram may take
public record TelegramConfig(
        int apiId,
        Secret apiHash,
        Optional<String> phoneNumber,
        Path databaseDirectory,
        Optional<Secret> databaseEncryptionKey,
        Optional<Path> library,
        boolean useTestDc,
        Optional<ProxyConfig> proxy,
        Duration requestTimeout) {

    private static final String WHERE = "Telegram shows it at my.telegram.org, \"API development tools\"";

    static TelegramConfig read(Section section) {
        return new TelegramConfig(
                section.required("api_id", WHERE).map(Value::referredNumber).orElse(1),
                section.required("api_hash", WHERE).map(Value::secret).orElse(new Secret("")),
                section.value("phone_number").map(TelegramConfig::phoneNumber),
                Path.of(section.text("database_directory", "data/telegram")),
                section.value("database_encryption_key").map(Value::secret),
                section.value("library").map(value -> Path.of(value.text())),
                section.flag("use_test_dc", false),
                section.optionalSection("proxy").flatMap(ProxyReader::read),
                section.duration(
                        "request_timeout", Duration.ofSeconds(70), Duration.ofSeconds(1), Duration.ofMinutes(10)));
    }

    private static String phoneNumber(Value value) {
        var digits = value.text().replaceAll("[\\s()-]", "");
        if (!digits.matches("\\+?\\d{5,15}")) {
            value.error("is not a phone number", "write it with its country code, in quotes: \"+49 170 1234567\"");
        }
        return digits;
    }
}
