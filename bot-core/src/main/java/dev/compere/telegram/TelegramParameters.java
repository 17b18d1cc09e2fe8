package dev.compere.telegram;

import dev.compere.telegram.object.Proxy;
import dev.compere.telegram.object.Secret;
import java.nio.file.Path;
import java.util.Optional;

/// What a login needs to know.
///
/// @param apiId the application's number from my.telegram.org
/// @param apiHash the secret that belongs to it
/// @param databaseDirectory where TDLib keeps the session; made readable to its owner only. One process at a time
/// @param filesDirectory where TDLib puts files
/// @param databaseEncryptionKey any text; empty for a database that is not encrypted
/// @param useTestDc whether to log in to Telegram's test environment
/// @param proxy the only server that TDLib then talks to
/// @param deviceModel shown in the account's list of sessions
/// @param systemLanguageCode such as `en`
/// @param applicationVersion shown in the account's list of sessions
public record TelegramParameters(
        int apiId,
        Secret apiHash,
        Path databaseDirectory,
        Path filesDirectory,
        Secret databaseEncryptionKey,
        boolean useTestDc,
        Optional<Proxy> proxy,
        String deviceModel,
        String systemLanguageCode,
        String applicationVersion) {}
