package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.localtelegram.LocalTelegram;
import dev.compere.telegram.ClientLimits;
import dev.compere.telegram.Login;
import dev.compere.telegram.LoginFailed;
import dev.compere.telegram.LoginFailed.Reason;
import dev.compere.telegram.LoginPrompt;
import dev.compere.telegram.Person;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.object.User;
import dev.compere.telegram.request.LogOut;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.update.UpdateAuthorizationState;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole way: the login, the real TDLib, the local Telegram.
@Timeout(60)
class LoginEndToEndTest {

    private static final String PHONE = "9996612222";

    @TempDir
    private Path directory;

    private final LocalTelegram local = LocalTelegram.start(Clock.systemUTC());
    private final Person person = new Person();

    @BeforeEach
    void prepare() {
        local.seed(directory.resolve("db"));
        local.world().account(PHONE, "Mila");
        person.number = Optional.of(PHONE);
    }

    @AfterEach
    void close() {
        local.close();
        assertThat(local.unexpectedRequests()).isEmpty();
    }

    @Test
    void aWrongCodeIsAskedForAgainAndTheRightOneLogsIn() {
        person.codes.addAll(List.of("11111", "22222"));

        try (var client = open()) {
            assertThat(login(client, person).firstName()).isEqualTo("Mila");
        }

        assertThat(person.told).containsExactly("CODE wrong, 2 left");
    }

    @Test
    void aPasswordIsAskedForAfterTheCode() {
        local.world().account(PHONE, "Mila").password("correct horse");
        person.codes.add("22222");
        person.passwords.addAll(List.of("wrong donkey", "correct horse"));

        try (var client = open()) {
            assertThat(login(client, person).firstName()).isEqualTo("Mila");
        }

        assertThat(person.told).contains("PASSWORD wrong, 2 left");
    }

    @Test
    void anUnknownNumberIsAskedForAgain() {
        person.number = Optional.of("9996600000");

        try (var client = open()) {
            assertThatThrownBy(() -> login(client, person))
                    .isInstanceOfSatisfying(
                            LoginFailed.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_ANSWER));
        }

        assertThat(person.told)
                .containsExactly(
                        "PHONE_NUMBER wrong, 2 left", "PHONE_NUMBER wrong, 1 left", "PHONE_NUMBER wrong, 0 left");
    }

    @Test
    void aQrCodeThatIsConfirmedLogsIn() {
        person.number = Optional.of("");
        person.whenTold = _ -> local.world().account(PHONE, "Mila").approvesQrLogin();

        try (var client = open()) {
            assertThat(login(client, person).firstName()).isEqualTo("Mila");
        }

        assertThat(person.told.getFirst()).startsWith("tg://login?token=");
    }

    @Test
    void aRestartAsksNothing() {
        person.codes.add("22222");
        long id;
        try (var client = open()) {
            id = login(client, person).id();
        }

        try (var client = open()) {
            assertThat(login(client, LoginPrompt.nobody()).id()).isEqualTo(id);
        }
    }

    @Test
    void aRevokedSessionEndsTheClientAndTheNextLoginAsksAgain() throws Exception {
        person.codes.add("22222");
        var closed = new CountDownLatch(1);
        try (var client = open()) {
            client.subscribe(update -> {
                if (update.equals(new UpdateAuthorizationState(new AuthorizationState.Closed()))) {
                    closed.countDown();
                }
            });
            login(client, person);
            local.world().fails("contacts.resolveUsername", 401, "AUTH_KEY_UNREGISTERED", 1);

            assertThatThrownBy(() -> client.send(new SearchPublicChat("nobody")))
                    .isInstanceOf(TelegramException.class);
            assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
        }

        try (var client = open()) {
            assertThatThrownBy(() -> login(client, LoginPrompt.nobody()))
                    .isInstanceOfSatisfying(
                            LoginFailed.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOGIN_REQUIRED));
        }
    }

    @Test
    void afterALogOutTheSessionIsGone() throws Exception {
        person.codes.add("22222");
        var closed = new CountDownLatch(1);
        try (var client = open()) {
            client.subscribe(update -> {
                if (update.equals(new UpdateAuthorizationState(new AuthorizationState.Closed()))) {
                    closed.countDown();
                }
            });
            login(client, person);

            client.send(new LogOut());

            assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void twoAccountsLiveInOneProcess() {
        local.world().account("9996613333", "Jonas");
        local.seed(directory.resolve("other").resolve("db"));
        var jonas = new Person();
        jonas.number = Optional.of("9996613333");
        jonas.codes.add("22222");
        person.codes.add("22222");

        try (var first = open();
                var second = open()) {
            assertThat(login(first, person).firstName()).isEqualTo("Mila");
            assertThat(login(second, jonas, directory.resolve("other")).firstName())
                    .isEqualTo("Jonas");
        }
    }

    private static TelegramClient open() {
        return RealTdlib.telegram().open(ClientLimits.standard());
    }

    private User login(TelegramClient client, LoginPrompt prompt) {
        return login(client, prompt, directory);
    }

    private User login(TelegramClient client, LoginPrompt prompt, Path home) {
        var parameters = RealTdlib.parameters(home, local.port(), new Secret(local.secret()), "");
        return new Login(client, parameters, prompt).run();
    }
}
