package dev.compere.telegram;

import dev.compere.telegram.LoginFailed.Reason;
import dev.compere.telegram.object.AddedProxy;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.request.AddProxy;
import dev.compere.telegram.request.SetTdlibParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// The first step of a login, which needs no person: the parameters, and the proxy before them.
final class LoginStart {

    private final TelegramClient client;
    private final TelegramParameters parameters;

    LoginStart(TelegramClient client, TelegramParameters parameters) {
        this.client = client;
        this.parameters = parameters;
    }

    void run() {
        createDirectories();
        // The proxy goes first, so that no connection is ever made around it. TDLib answers it only after the
        // parameters.
        Optional<Answer<AddedProxy>> proxy =
                parameters.proxy().map(wanted -> client.begin(new AddProxy(wanted, true, "")));
        try {
            client.send(request());
        } catch (TelegramError e) {
            throw explained(e);
        }
        try {
            proxy.ifPresent(Answer::await);
        } catch (TelegramError e) {
            throw new LoginFailed(
                    Reason.WRONG_PARAMETERS, "The proxy was refused (" + e.text() + "). Check its settings.");
        }
    }

    private void createDirectories() {
        try {
            PrivateDirectory.create(parameters.databaseDirectory());
            PrivateDirectory.create(parameters.filesDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The directory " + parameters.databaseDirectory()
                            + " for Telegram's session can't be created or made private (" + e
                            + "). Let the bot's user write there, or name another with telegram.database_directory.",
                    e);
        }
    }

    /// The message database stays off: a bot reads calls, and what it keeps of them is in its own ledger. The chat
    /// database is on, so that a restart knows the account before the first connection.
    private SetTdlibParameters request() {
        return new SetTdlibParameters(
                parameters.useTestDc(),
                parameters.databaseDirectory().toString(),
                parameters.filesDirectory().toString(),
                base64(parameters.databaseEncryptionKey()),
                true,
                true,
                false,
                false,
                parameters.apiId(),
                parameters.apiHash(),
                parameters.systemLanguageCode(),
                parameters.deviceModel(),
                "",
                parameters.applicationVersion());
    }

    private static Secret base64(Secret text) {
        return new Secret(Base64.getEncoder().encodeToString(text.value().getBytes(StandardCharsets.UTF_8)));
    }

    private LoginFailed explained(TelegramError error) {
        var directory = parameters.databaseDirectory();
        if (error.text().contains("already in use")) {
            return new LoginFailed(
                    Reason.DATABASE_IN_USE,
                    "The session in " + directory + " is in use: another bot runs on it. Stop that one first.");
        }
        if (error.text().equals("Wrong database encryption key")) {
            return new LoginFailed(
                    Reason.WRONG_DATABASE_KEY,
                    "The session in " + directory + " was made with another database key. Give that key, or remove the"
                            + " directory and log in again.");
        }
        return new LoginFailed(Reason.WRONG_PARAMETERS, "TDLib refuses its parameters: " + error.text());
    }
}
