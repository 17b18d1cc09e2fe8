package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.compere.telegram.LoginFailed;
import dev.compere.telegram.LoginFailed.Reason;
import dev.compere.telegram.LoginPrompt;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramClosed;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.LogOut;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.update.UpdateAuthorizationState;
import dev.compere.telegram.update.UpdateOwnedStarCount;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of a session after its login, on the real TDLib.
@Timeout(60)
class SessionsEndToEndTest {

    @RegisterExtension
    private final LoginStage stage = new LoginStage();

    @Test
    void aRestartAsksNothing() {
        long id = logInOnce("");

        try (var client = LoginStage.open()) {
            assertThat(stage.login(client, LoginPrompt.nobody()).id()).isEqualTo(id);
        }
    }

    @Test
    void anEncryptedSessionOpensWithItsKeyOnly() {
        long id = logInOnce("first key");

        try (var client = LoginStage.open()) {
            assertThatThrownBy(() -> stage.login(client, LoginPrompt.nobody(), "second key"))
                    .isInstanceOfSatisfying(
                            LoginFailed.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_DATABASE_KEY))
                    .hasMessageContaining(stage.session().toString())
                    .hasMessageNotContaining("second key");
        }
        try (var client = LoginStage.open()) {
            assertThat(stage.login(client, LoginPrompt.nobody(), "first key").id())
                    .isEqualTo(id);
        }
    }

    @Test
    void aRevokedSessionIsToldWithoutARequestAndTheNextLoginAsksAgain() throws Exception {
        stage.person.codes.add(LoginStage.CODE);
        try (var client = LoginStage.open()) {
            var states = states(client);
            stage.login(client);
            until(states, new AuthorizationState.Ready());

            stage.mila.revokesSessions();

            until(states, new AuthorizationState.LoggingOut());
            until(states, new AuthorizationState.Closed());
            assertThatThrownBy(() -> client.send(new GetMe())).isInstanceOf(TelegramClosed.class);
        }

        assertThatAnotherLoginAsks();
    }

    /// TDLib is ready before it has asked Telegram, so that the login may succeed first.
    @Test
    void aSessionRevokedWhileTheBotWasAwayEndsSoonAfterTheStart() throws Exception {
        logInOnce("");
        stage.mila.revokesSessions();

        try (var client = LoginStage.open()) {
            var states = states(client);
            var failure = catchThrowable(() -> stage.login(client, LoginPrompt.nobody()));

            assertThat(until(states, new AuthorizationState.Closed())).contains(new AuthorizationState.LoggingOut());
            assertThat(failure)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            ended -> assertThat(ended)
                                    .isInstanceOfSatisfying(
                                            LoginFailed.class,
                                            e -> assertThat(e.reason()).isEqualTo(Reason.SESSION_ENDED)));
        }

        assertThatAnotherLoginAsks();
    }

    @Test
    void aBanEndsTheSessionAtTheNextRequest() throws Exception {
        stage.person.codes.add(LoginStage.CODE);
        try (var client = LoginStage.open()) {
            var states = states(client);
            stage.login(client);

            stage.mila.banned();
            assertThatThrownBy(() -> client.send(new SearchPublicChat("nobody")))
                    .isInstanceOf(TelegramException.class);

            until(states, new AuthorizationState.Closed());
        }
    }

    @Test
    void anOwnCloseIsNoLogOut() throws Exception {
        stage.person.codes.add(LoginStage.CODE);
        var client = LoginStage.open();
        var states = states(client);
        stage.login(client);

        client.close();

        assertThat(until(states, new AuthorizationState.Closed())).doesNotContain(new AuthorizationState.LoggingOut());
    }

    @Test
    void afterALogOutTheSessionIsGone() throws Exception {
        stage.person.codes.add(LoginStage.CODE);
        try (var client = LoginStage.open()) {
            var states = states(client);
            stage.login(client);

            client.send(new LogOut());

            until(states, new AuthorizationState.Closed());
        }

        assertThatAnotherLoginAsks();
    }

    @Test
    void twoAccountsLiveInOneProcessEachWithItsOwnUpdates() throws Exception {
        var jonas = stage.local.world().account("9996613333", "Jonas");
        var other = LoginStage.person("9996613333");
        other.codes.add(LoginStage.CODE);
        stage.person.codes.add(LoginStage.CODE);

        try (var second = LoginStage.open()) {
            var otherBalances = balances(second);
            assertThat(stage.loginNextDoor(second, other).firstName()).isEqualTo("Jonas");
            try (var first = LoginStage.open()) {
                var balances = balances(first);
                assertThat(stage.login(first).firstName()).isEqualTo("Mila");

                jonas.stars(22);
                stage.mila.stars(11);

                assertThat(until(balances, 11L)).doesNotContain(22L);
                jonas.stars(33);
                assertThat(until(otherBalances, 33L)).contains(22L).doesNotContain(11L);
            }
            jonas.stars(44);
            until(otherBalances, 44L);
            assertThat(second.send(new GetMe()).firstName()).isEqualTo("Jonas");
        }
    }

    private long logInOnce(String databaseKey) {
        stage.person.codes.add(LoginStage.CODE);
        try (var client = LoginStage.open()) {
            return stage.login(client, stage.person, databaseKey).id();
        }
    }

    private void assertThatAnotherLoginAsks() {
        try (var client = LoginStage.open()) {
            assertThatThrownBy(() -> stage.login(client, LoginPrompt.nobody()))
                    .isInstanceOfSatisfying(
                            LoginFailed.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOGIN_REQUIRED));
        }
    }

    private static BlockingQueue<AuthorizationState> states(TelegramClient client) {
        var states = new LinkedBlockingQueue<AuthorizationState>();
        client.subscribe(update -> {
            if (update instanceof UpdateAuthorizationState(var state)) {
                states.add(state);
            }
        });
        return states;
    }

    private static BlockingQueue<Long> balances(TelegramClient client) {
        var balances = new LinkedBlockingQueue<Long>();
        client.subscribe(update -> {
            if (update instanceof UpdateOwnedStarCount(var amount)) {
                balances.add(amount.starCount());
            }
        });
        return balances;
    }

    /// What came until then, the wanted one included.
    private static <T> List<T> until(BlockingQueue<T> values, T wanted) throws InterruptedException {
        var came = new ArrayList<T>();
        do {
            var value = values.poll(20, TimeUnit.SECONDS);
            assertThat(value).as("%s after %s", wanted, came).isNotNull();
            came.add(value);
        } while (!came.getLast().equals(wanted));
        return came;
    }
}
