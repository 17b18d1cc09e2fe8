package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.compere.localtelegram.world.CodeDelivery;
import dev.compere.telegram.LoginFailed;
import dev.compere.telegram.Person;
import dev.compere.telegram.object.AuthenticationCodeType;
import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.ResendCodeReason;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.object.TdObject;
import dev.compere.telegram.request.CheckAuthenticationCode;
import dev.compere.telegram.request.CheckAuthenticationPassword;
import dev.compere.telegram.request.RequestQrCodeAuthentication;
import dev.compere.telegram.request.ResendAuthenticationCode;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.request.SetAuthenticationPhoneNumber;
import dev.compere.telegram.request.TdRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Everything that Telegram may ask of who logs in, on the real TDLib.
@Timeout(60)
class LoginStatesEndToEndTest {
    @JsonTypeName("registerUser")
    record RegisterUser(String firstName, String lastName, boolean disableNotification) implements TdRequest<Ok> {}

    @JsonTypeName("setAuthenticationEmailAddress")
    record SetEmailAddress(String emailAddress) implements TdRequest<Ok> {}

    @JsonTypeName("checkAuthenticationEmailCode")
    record CheckEmailCode(EmailCode code) implements TdRequest<Ok> {}

    @JsonTypeName("emailAddressAuthenticationCode")
    record EmailCode(String code) implements TdObject {}

    @JsonTypeName("checkAuthenticationBotToken")
    record CheckBotToken(String token) implements TdRequest<Ok> {}

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    @Test
    void aCodeThatIsAskedForAgainComesAnotherWay() throws Exception {
        stage.bot.codeComesBy(CodeDelivery.SMS, CodeDelivery.CALL);
        start();
        nameNumber();

        var info = stage.nextState(AuthorizationState.WaitCode.class).codeInfo();
        assertThat(info.type()).isInstanceOf(AuthenticationCodeType.Sms.class);
        assertThat(info.nextType()).isInstanceOf(AuthenticationCodeType.Call.class);

        stage.ask(new ResendAuthenticationCode(new ResendCodeReason.UserRequest()));
        var again = stage.nextState(AuthorizationState.WaitCode.class).codeInfo();
        assertThat(again.type()).isInstanceOf(AuthenticationCodeType.Call.class);
        assertThat(again.nextType()).isNull();

        code("22222");
        stage.nextState(AuthorizationState.Ready.class);
    }

    @Test
    void aPasswordComesWithItsHint() throws Exception {
        stage.bot.password("correct horse", "what is it that staples");
        start();
        nameNumber();
        code("22222");

        assertThat(stage.nextState(AuthorizationState.WaitPassword.class).passwordHint())
                .isEqualTo("what is it that staples");
        assertThat(stage.refusal(new CheckAuthenticationPassword(new Secret("wrong")))
                        .text())
                .isEqualTo("PASSWORD_HASH_INVALID");
        stage.ask(new CheckAuthenticationPassword(new Secret("correct horse")));
        stage.nextState(AuthorizationState.Ready.class);
    }

    @Test
    void aNumberThatNobodySignedUpWithAsksForAName() throws Exception {
        stage.bot.notSignedUp();
        start();
        nameNumber();
        code("22222");

        stage.nextState(AuthorizationState.WaitRegistration.class);
        stage.ask(new RegisterUser("Compere", "", true));
        stage.nextState(AuthorizationState.Ready.class);
    }

    @Test
    void anEmailAddressThatIsAskedForIsVerifiedByACode() throws Exception {
        stage.bot.asksForEmail();
        start();
        nameNumber();

        stage.nextState(AuthorizationState.WaitEmailAddress.class);
        stage.ask(new SetEmailAddress("mila@example.org"));
        stage.nextState(AuthorizationState.WaitEmailCode.class);
        assertThat(stage.refusal(new CheckEmailCode(new EmailCode("11111"))).text())
                .isEqualTo("CODE_INVALID");
        stage.ask(new CheckEmailCode(new EmailCode("22222")));
        stage.nextState(AuthorizationState.WaitCode.class);
        code("22222");
        stage.nextState(AuthorizationState.Ready.class);
    }

    @Test
    void aCodeMayComeByEmail() throws Exception {
        stage.bot.sendsCodeByEmail("m***@example.org");
        start();
        nameNumber();

        stage.nextState(AuthorizationState.WaitEmailCode.class);
        assertThat(stage.refusal(new CheckEmailCode(new EmailCode("11111"))).text())
                .isEqualTo("CODE_INVALID");
        stage.ask(new CheckEmailCode(new EmailCode("22222")));
        stage.nextState(AuthorizationState.Ready.class);
    }

    @Test
    void premiumMayHaveToBeBought() throws Exception {
        stage.bot.asksForPremium();
        start();
        nameNumber();

        stage.nextState(AuthorizationState.WaitPremiumPurchase.class);
    }

    @Test
    void aBannedNumberIsRefused() {
        stage.bot.banned();
        start();

        assertThat(stage.refusal(new SetAuthenticationPhoneNumber(new Secret(TdlibStage.PHONE)))
                        .text())
                .isEqualTo("PHONE_NUMBER_BANNED");
    }

    @Test
    void aTokenLogsABotIn() throws Exception {
        stage.bot.botToken("1:abc");
        start();

        assertThat(stage.refusal(new CheckBotToken("1:xyz")).text()).isEqualTo("ACCESS_TOKEN_INVALID");
        stage.ask(new CheckBotToken("1:abc"));
        stage.nextState(AuthorizationState.Ready.class);
    }

    @Test
    void aQrCodeIsRenewedWhenItsTimeIsUpAndWhenItIsTakenBack() throws Exception {
        stage.world.qrCodes().last(Duration.ofSeconds(1));
        start();
        stage.ask(new RequestQrCodeAuthentication(List.of()));
        var first = stage.nextState(AuthorizationState.WaitOtherDeviceConfirmation.class);
        var second = stage.nextState(AuthorizationState.WaitOtherDeviceConfirmation.class);
        assertThat(second.link()).isNotEqualTo(first.link());

        stage.world.qrCodes().last(Duration.ofMinutes(5));
        var lasting = stage.nextState(AuthorizationState.WaitOtherDeviceConfirmation.class);
        stage.world.qrCodes().renew();
        assertThat(stage.nextState(AuthorizationState.WaitOtherDeviceConfirmation.class)
                        .link())
                .isNotEqualTo(lasting.link());

        stage.bot.approvesQrLogin();
        stage.nextState(AuthorizationState.Ready.class);
    }

    @Test
    void anEndedSessionIsNoticedWithoutARequest() throws Exception {
        stage.logIn();

        stage.bot.revokesSessions();

        stage.nextState(AuthorizationState.Closed.class);
    }

    @Test
    void aBanIsNoticedAtTheNextRequest() throws Exception {
        stage.logIn();

        stage.bot.banned();

        stage.refusal(new SearchPublicChat("nobody"));
        stage.nextState(AuthorizationState.Closed.class);
    }

    /// Gives TDLib its parameters and stops at the question for the number.
    private void start() {
        var silent = new Person();
        silent.number = Optional.empty();
        assertThatThrownBy(() -> stage.logIn(silent)).isInstanceOf(LoginFailed.class);
    }

    private void nameNumber() {
        stage.ask(new SetAuthenticationPhoneNumber(new Secret(TdlibStage.PHONE)));
    }

    private void code(String code) {
        stage.ask(new CheckAuthenticationCode(new Secret(code)));
    }
}
