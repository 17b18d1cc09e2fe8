package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.Secret;

/// The first request of each client. `databaseEncryptionKey` is base64.
public record SetTdlibParameters(
        boolean useTestDc,
        String databaseDirectory,
        String filesDirectory,
        Secret databaseEncryptionKey,
        boolean useFileDatabase,
        boolean useChatInfoDatabase,
        boolean useMessageDatabase,
        boolean useSecretChats,
        int apiId,
        Secret apiHash,
        String systemLanguageCode,
        String deviceModel,
        String systemVersion,
        String applicationVersion)
        implements TdRequest<Ok> {}
