package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.compere.telegram.LoginFailed;
import dev.compere.telegram.LoginFailed.Reason;
import dev.compere.telegram.LoginPrompt;
import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.request.TdRequest;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every way a login ends early, on the real TDLib: each says why and what to do.
@Timeout(60)
class LoginRefusedEndToEndTest {

    private static final String TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

    /// Compere never sends it: a bot is of no use in a call.
    @JsonTypeName("checkAuthenticationBotToken")
    record CheckBotToken(Secret token) implements TdRequest<Ok> {}

    @RegisterExtension
    private final LoginStage stage = new LoginStage();

    @Test
    void aNumberThatNobodySignedUpWith() {
        stage.mila.notSignedUp();
        stage.person.codes.add(LoginStage.CODE);

        assertFails(Reason.NOT_SUPPORTED).hasMessageContaining("no account yet: sign up with it first");
    }

    @Test
    void anAccountThatWantsAnEmailAddress() {
        stage.mila.asksForEmail();

        assertFails(Reason.NOT_SUPPORTED).hasMessageContainingAll("wants an e-mail address", "another app");
    }

    @Test
    void aCodeThatComesByEmail() {
        stage.mila.sendsCodeByEmail("m***@example.org");

        assertFails(Reason.NOT_SUPPORTED).hasMessageContainingAll("sends the code by e-mail", "QR code");
    }

    @Test
    void aNumberThatNeedsPremium() {
        stage.mila.asksForPremium();

        assertFails(Reason.NOT_SUPPORTED).hasMessageContaining("Premium");
    }

    @Test
    void aBannedNumber() {
        stage.mila.banned();

        assertFails(Reason.REFUSED).hasMessageContaining("PHONE_NUMBER_BANNED");
    }

    @Test
    void aFloodWaitSaysForHowLong() {
        stage.local.world().fails("auth.sendCode", 420, "FLOOD_WAIT_3600", 1);

        assertFails(Reason.REFUSED).hasMessageContaining("Try again in 3600 s");
    }

    @Test
    void aBotTokenIsSentNowhere() {
        stage.mila.botToken(TOKEN);
        stage.person.number = Optional.of(" " + TOKEN);

        assertFails(Reason.NOT_SUPPORTED)
                .hasMessageContainingAll("bot's token", "phone number of a user account")
                .hasMessageNotContaining("AAHdq");

        assertThat(stage.local.requests()).doesNotContain("auth.sendCode", "auth.importBotAuthorization");
    }

    @Test
    void aSessionThatIsABots() {
        stage.mila.botToken(TOKEN);
        try (var client = LoginStage.open()) {
            assertThatThrownBy(() -> stage.login(client, LoginPrompt.nobody())).isInstanceOf(LoginFailed.class);
            client.send(new CheckBotToken(new Secret(TOKEN)));

            assertThatThrownBy(() -> stage.login(client, LoginPrompt.nobody()))
                    .isInstanceOfSatisfying(
                            LoginFailed.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_SUPPORTED))
                    .hasMessageContainingAll("is a bot's", stage.session().toString());
        }
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertFails(Reason reason) {
        try (var client = LoginStage.open()) {
            return assertThatThrownBy(() -> stage.login(client))
                    .isInstanceOfSatisfying(
                            LoginFailed.class, e -> assertThat(e.reason()).isEqualTo(reason));
        }
    }
}
