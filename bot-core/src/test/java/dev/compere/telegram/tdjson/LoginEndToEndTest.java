package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.localtelegram.world.CodeDelivery;
import dev.compere.telegram.LoginFailed;
import dev.compere.telegram.LoginFailed.Reason;
import dev.compere.telegram.object.AuthenticationCodeInfo;
import dev.compere.telegram.object.AuthenticationCodeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every way in, on the real TDLib: what a person is asked, and what comes of the answers.
@Timeout(60)
class LoginEndToEndTest {

    @RegisterExtension
    private final LoginStage stage = new LoginStage();

    @Test
    void aWrongCodeIsAskedForAgainAndTheRightOneLogsIn() {
        stage.person.codes.addAll(List.of("11111", LoginStage.CODE));

        assertLogsIn();

        assertThat(stage.person.told).containsExactly("CODE wrong, 2 left");
    }

    @Test
    void threeWrongCodesEndTheLogin() {
        stage.person.codes.addAll(List.of("11111", "33333", "44444", LoginStage.CODE));

        assertFails(Reason.WRONG_ANSWER);

        assertThat(stage.person.codes).containsExactly(LoginStage.CODE);
    }

    @Test
    void aCodeThatIsSentAgainIsAskedForWithTheWayItComesNow() {
        stage.mila.codeComesBy(CodeDelivery.SMS, CodeDelivery.CALL);
        stage.person.codes.addAll(List.of("", LoginStage.CODE));

        assertLogsIn();

        assertThat(stage.person.codesSent)
                .extracting(AuthenticationCodeInfo::type)
                .containsExactly(new AuthenticationCodeType.Sms(5), new AuthenticationCodeType.Call(5));
        assertThat(stage.person.told).isEmpty();
    }

    @Test
    void aCodeThatCannotBeSentAgainIsStillGood() {
        stage.person.codes.addAll(List.of("", LoginStage.CODE));

        assertLogsIn();

        assertThat(stage.person.told).containsExactly("RESEND wrong, 2 left");
    }

    @Test
    void aPasswordIsAskedForWithItsHintAfterTheCode() {
        stage.mila.password("correct horse", "what is it that staples");
        stage.person.codes.add(LoginStage.CODE);
        stage.person.passwords.addAll(List.of("wrong donkey", "correct horse"));

        assertLogsIn();

        assertThat(stage.person.told)
                .containsExactly(
                        "hint what is it that staples", "PASSWORD wrong, 2 left", "hint what is it that staples");
    }

    @Test
    void anUnknownNumberIsAskedForAgain() {
        stage.person.number = Optional.of("9996600000");

        assertFails(Reason.WRONG_ANSWER);

        assertThat(stage.person.told)
                .containsExactly(
                        "PHONE_NUMBER wrong, 2 left", "PHONE_NUMBER wrong, 1 left", "PHONE_NUMBER wrong, 0 left");
    }

    @Test
    void aQrCodeIsDrawnAgainWhenItsTimeIsUpAndLogsInOnceItIsConfirmed() {
        stage.local.world().qrCodes().last(Duration.ofSeconds(1));
        stage.person.number = Optional.of("");
        stage.person.whenTold = _ -> {
            if (stage.person.told.size() == 3) {
                stage.mila.approvesQrLogin();
            }
        };

        assertLogsIn();

        assertThat(stage.person.told).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(stage.person.told).allMatch(link -> link.startsWith("tg://login?token="));
    }

    @Test
    void aQrCodeIsFollowedByThePassword() {
        stage.mila.password("correct horse");
        stage.person.number = Optional.of("");
        stage.person.passwords.add("correct horse");
        stage.person.whenTold = told -> {
            if (told.startsWith("tg://")) {
                stage.mila.approvesQrLogin();
            }
        };

        assertLogsIn();

        assertThat(stage.person.told).endsWith("hint ");
    }

    private void assertLogsIn() {
        try (var client = LoginStage.open()) {
            assertThat(stage.login(client).firstName()).isEqualTo("Mila");
        }
    }

    private void assertFails(Reason reason) {
        try (var client = LoginStage.open()) {
            assertThatThrownBy(() -> stage.login(client))
                    .isInstanceOfSatisfying(
                            LoginFailed.class, e -> assertThat(e.reason()).isEqualTo(reason));
        }
    }
}
