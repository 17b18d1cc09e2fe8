package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.Account;
import dev.compere.telegram.ClientLimits;
import dev.compere.telegram.Login;
import dev.compere.telegram.LoginPrompt;
import dev.compere.telegram.Person;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.object.User;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A login on the real TDLib in front of the local Telegram, which knows Mila's account and asks for the code 22222.
/// Closing it fails if the local Telegram met a request it does not know.
final class LoginStage implements BeforeEachCallback, AfterEachCallback {

    static final String PHONE = "9996612222";
    static final String CODE = "22222";

    final LocalTelegram local = LocalTelegram.start(Clock.systemUTC());
    final Account mila = local.world().account(PHONE, "Mila");
    final Person person = person(PHONE);
    private Path folder;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("login-stage");
        local.seed(session());
    }

    /// Somebody with this number, who has not been told a code yet.
    static Person person(String phone) {
        var person = new Person();
        person.number = Optional.of(phone);
        return person;
    }

    static TelegramClient open() {
        return RealTdlib.telegram().open(ClientLimits.standard());
    }

    User login(TelegramClient client) {
        return login(client, person);
    }

    User login(TelegramClient client, LoginPrompt prompt) {
        return login(client, prompt, "");
    }

    User login(TelegramClient client, LoginPrompt prompt, String databaseKey) {
        return login(client, prompt, folder, databaseKey);
    }

    /// As another account of the same process, with a session of its own.
    User loginNextDoor(TelegramClient client, LoginPrompt prompt) {
        var nextDoor = folder.resolve("next-door");
        local.seed(nextDoor.resolve("db"));
        return login(client, prompt, nextDoor, "");
    }

    private User login(TelegramClient client, LoginPrompt prompt, Path home, String databaseKey) {
        var parameters = RealTdlib.parameters(home, local.port(), new Secret(local.secret()), databaseKey);
        return new Login(client, parameters, prompt).run();
    }

    /// Where TDLib keeps the session.
    Path session() {
        return folder.resolve("db");
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        local.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        assertThat(local.unexpectedRequests()).isEmpty();
    }
}
