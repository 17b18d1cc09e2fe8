package dev.compere.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.telegram.LoginFailed.Reason;
import dev.compere.telegram.object.Proxy;
import dev.compere.telegram.object.ProxyType;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.object.User;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The test plays TDLib: it is told each request and says each state.
@Timeout(20)
class LoginTest {

    private static final String OK = "{\"@type\":\"ok\"}";
    private static final String WAIT_CODE =
            "{\"@type\":\"authorizationStateWaitCode\",\"code_info\":{\"@type\":\"authenticationCodeInfo\",\"phone_number\":\"99966\","
                    + "\"type\":{\"@type\":\"authenticationCodeTypeSms\",\"length\":5},\"timeout\":60}}";

    @TempDir
    private Path directory;

    private final FakeTdLink tdlib = new FakeTdLink();
    private final TelegramClient client = new Telegram(tdlib).open(ClientLimits.standard());
    private final Person person = new Person();
    private CompletableFuture<User> login;

    @BeforeEach
    void startLogin() throws Exception {
        var proxy = new Proxy("127.0.0.1", 1, new ProxyType.Mtproto(new Secret("00")));
        var parameters = new TelegramParameters(
                17,
                new Secret("hash"),
                directory.resolve("db"),
                directory.resolve("files"),
                new Secret("key"),
                true,
                Optional.of(proxy),
                "test",
                "en",
                "1");
        login = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                login.complete(new Login(client, parameters, person, Duration.ofSeconds(5)).run());
            } catch (TelegramException e) {
                login.completeExceptionally(e);
            }
        });
        expect("getAuthorizationState", "{\"@type\":\"authorizationStateWaitTdlibParameters\"}");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aSessionFromBeforeNeedsNobody() throws Exception {
        var proxy = tdlib.nextRequest();
        var parameters = tdlib.nextRequest();
        assertThat(proxy.type()).isEqualTo("addProxy");
        assertThat(parameters.json())
                .contains("\"use_test_dc\":true", "\"api_id\":17", "\"api_hash\":\"hash\"")
                .contains("\"database_encryption_key\":\"a2V5\"")
                .contains("\"use_chat_info_database\":true", "\"use_message_database\":false");
        tdlib.answer(parameters, OK);
        tdlib.answer(
                proxy,
                "{\"@type\":\"addedProxy\",\"id\":1,\"is_enabled\":true,\"proxy\":{\"@type\":\"proxy\",\"server\":"
                        + "\"127.0.0.1\",\"port\":1,\"type\":{\"@type\":\"proxyTypeMtproto\",\"secret\":\"00\"}}}");
        state("authorizationStateReady");

        expectGetMe();
        assertThat(result().firstName()).isEqualTo("Mila");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("db"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aWrongCodeAndAWrongPasswordAreAskedForAgain() throws Exception {
        person.codes.addAll(List.of("11111", "22222"));
        person.passwords.addAll(List.of("wrong", "right"));
        parametersAccepted("authorizationStateWaitPhoneNumber");
        assertThat(expect("setAuthenticationPhoneNumber", OK).json()).contains("\"phone_number\":\"99966\"");
        rawState(WAIT_CODE);
        refuse("checkAuthenticationCode", "PHONE_CODE_INVALID");
        assertThat(expect("checkAuthenticationCode", OK).json()).contains("\"code\":\"22222\"");
        rawState(
                "{\"@type\":\"authorizationStateWaitPassword\",\"password_hint\":\"cat\",\"has_recovery_email_address\":false}");
        refuse("checkAuthenticationPassword", "PASSWORD_HASH_INVALID");
        assertThat(expect("checkAuthenticationPassword", OK).json()).contains("\"password\":\"right\"");
        state("authorizationStateReady");
        expectGetMe();

        assertThat(result().id()).isEqualTo(5);
        assertThat(person.told).containsExactly("CODE wrong, 2 left", "hint cat", "PASSWORD wrong, 2 left", "hint cat");
    }

    @Test
    void threeWrongCodesEndTheLogin() throws Exception {
        person.codes.addAll(List.of("1", "2", "3", "4"));
        parametersAccepted("authorizationStateWaitPhoneNumber");
        expect("setAuthenticationPhoneNumber", OK);
        rawState(WAIT_CODE);
        for (int i = 0; i < 3; i++) {
            refuse("checkAuthenticationCode", "PHONE_CODE_INVALID");
        }

        assertThatFails(Reason.WRONG_ANSWER).hasMessageContaining("3 wrong answers");
        assertThat(person.codes).containsExactly("4");
    }

    @Test
    void aBlankCodeHasItSentAgain() throws Exception {
        person.codes.addAll(List.of("", "22222"));
        parametersAccepted("authorizationStateWaitPhoneNumber");
        expect("setAuthenticationPhoneNumber", OK);
        rawState(WAIT_CODE);
        assertThat(expect("resendAuthenticationCode", OK).json()).contains("resendCodeReasonUserRequest");
        expect("getAuthorizationState", WAIT_CODE);
        expect("checkAuthenticationCode", OK);
        state("authorizationStateReady");
        expectGetMe();

        assertThat(result().id()).isEqualTo(5);
    }

    @Test
    void aCodeThatIsNeverSentAgainIsNotAskedForForEver() throws Exception {
        person.codes.addAll(List.of("", "", "", "22222"));
        parametersAccepted("authorizationStateWaitPhoneNumber");
        expect("setAuthenticationPhoneNumber", OK);
        rawState(WAIT_CODE);
        for (int i = 0; i < 2; i++) {
            refuse("resendAuthenticationCode", "SEND_CODE_UNAVAILABLE");
            expect("getAuthorizationState", WAIT_CODE);
        }
        refuse("resendAuthenticationCode", "SEND_CODE_UNAVAILABLE");

        assertThatFails(Reason.WRONG_ANSWER).hasMessageContaining("SEND_CODE_UNAVAILABLE");
        assertThat(person.told).containsExactly("RESEND wrong, 2 left", "RESEND wrong, 1 left", "RESEND wrong, 0 left");
    }

    @Test
    void aBlankNumberLogsInByQrCode() throws Exception {
        person.number = Optional.of("");
        parametersAccepted("authorizationStateWaitPhoneNumber");
        expect("requestQrCodeAuthentication", OK);
        rawState("{\"@type\":\"authorizationStateWaitOtherDeviceConfirmation\",\"link\":\"tg://login?token=a\"}");
        person.awaitTold("tg://login?token=a");
        rawState("{\"@type\":\"authorizationStateWaitOtherDeviceConfirmation\",\"link\":\"tg://login?token=b\"}");
        person.awaitTold("tg://login?token=b");
        state("authorizationStateReady");
        expectGetMe();

        assertThat(result().id()).isEqualTo(5);
    }

    @Test
    void withNobodyToAskTheLoginSaysSo() throws Exception {
        person.number = Optional.empty();
        parametersAccepted("authorizationStateWaitPhoneNumber");

        assertThatFails(Reason.LOGIN_REQUIRED).hasMessageContaining("Log in once by hand");
    }

    @Test
    void aNumberWithoutAnAccountIsNotSupported() throws Exception {
        parametersAccepted("authorizationStateWaitPhoneNumber");
        expect("setAuthenticationPhoneNumber", OK);
        state("authorizationStateWaitRegistration");

        assertThatFails(Reason.NOT_SUPPORTED).hasMessageContaining("sign up");
    }

    @Test
    void aFloodWaitEndsTheLoginAndSaysForHowLong() throws Exception {
        parametersAccepted("authorizationStateWaitPhoneNumber");
        refuse("setAuthenticationPhoneNumber", "Too Many Requests: retry after 3600");
        expect("getAuthorizationState", "{\"@type\":\"authorizationStateWaitPhoneNumber\"}");

        assertThatFails(Reason.REFUSED).hasMessageContaining("3600 s");
    }

    @Test
    void aSessionThatWasRevokedIsOver() throws Exception {
        parametersAccepted("authorizationStateLoggingOut");

        assertThatFails(Reason.SESSION_ENDED);
    }

    @Test
    void aSessionThatEndsRightAfterTheStartIsOver() throws Exception {
        parametersAccepted("authorizationStateReady");
        expect("getMe", "{\"@type\":\"error\",\"code\":401,\"message\":\"Unauthorized\"}");

        assertThatFails(Reason.SESSION_ENDED);
    }

    @Test
    void anAnswerThatComesTooLateForItsStateIsNotBlamed() throws Exception {
        parametersAccepted("authorizationStateWaitPhoneNumber");
        refuse("setAuthenticationPhoneNumber", "Call to setAuthenticationPhoneNumber unexpected");
        expect("getAuthorizationState", "{\"@type\":\"authorizationStateLoggingOut\"}");

        assertThatFails(Reason.SESSION_ENDED);
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(new TelegramParameters(
                                1,
                                new Secret("abc1"),
                                directory,
                                directory,
                                new Secret("abc2"),
                                false,
                                Optional.of(new Proxy("h", 1, new ProxyType.Socks5("u", new Secret("abc3")))),
                                "d",
                                "en",
                                "1")
                        .toString())
                .doesNotContain("abc");
    }

    private void parametersAccepted(String nextState) throws InterruptedException {
        var proxy = tdlib.nextRequest();
        tdlib.answer(tdlib.nextRequest(), OK);
        tdlib.answer(
                proxy,
                "{\"@type\":\"addedProxy\",\"id\":1,\"is_enabled\":true,\"proxy\":{\"@type\":\"proxy\",\"server\":"
                        + "\"127.0.0.1\",\"port\":1,\"type\":{\"@type\":\"proxyTypeMtproto\",\"secret\":\"00\"}}}");
        state(nextState);
    }

    private void expectGetMe() throws InterruptedException {
        expect("getMe", "{\"@type\":\"user\",\"id\":5,\"first_name\":\"Mila\",\"last_name\":\"\"}");
    }

    private FakeTdLink.Request expect(String type, String answer) throws InterruptedException {
        var request = tdlib.nextRequest();
        assertThat(request.type()).isEqualTo(type);
        tdlib.answer(request, answer);
        return request;
    }

    private void refuse(String type, String error) throws InterruptedException {
        expect(type, "{\"@type\":\"error\",\"code\":400,\"message\":\"" + error + "\"}");
    }

    private void state(String type) {
        rawState("{\"@type\":\"" + type + "\"}");
    }

    private void rawState(String state) {
        tdlib.update(1, "{\"@type\":\"updateAuthorizationState\",\"authorization_state\":" + state + "}");
    }

    private User result() throws Exception {
        return login.get(5, TimeUnit.SECONDS);
    }

    private AbstractThrowableAssert<?, ?> assertThatFails(Reason reason) {
        return assertThatThrownBy(this::result)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        LoginFailed.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
