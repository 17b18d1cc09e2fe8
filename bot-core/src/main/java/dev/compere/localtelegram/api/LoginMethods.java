package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.ClientSession;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LoginGate;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// `auth.*`: by code, by QR code, by a bot's token; with two-step verification after the first two.
final class LoginMethods {
    private final World world;
    private final Logins logins;
    private final PeerObjects peers;
    private final PasswordChecks passwords;
    private final Map<Long, Account> waitingForPassword = new ConcurrentHashMap<>();

    LoginMethods(World world, Logins logins, PeerObjects peers, PasswordChecks passwords) {
        this.world = world;
        this.logins = logins;
        this.peers = peers;
        this.passwords = passwords;
    }

    void addTo(Methods methods) {
        methods.open("auth.sendCode", (_, request) -> SentCodes.first(account(request)));
        methods.open("auth.resendCode", (_, request) -> SentCodes.again(account(request)));
        methods.open("auth.cancelCode", (_, _) -> true);
        methods.open("auth.signIn", this::signIn);
        methods.open("auth.signUp", this::signUp);
        methods.open("auth.importBotAuthorization", this::importBot);
        methods.open("auth.exportLoginToken", (session, _) -> exportLoginToken(session));
        methods.open("account.getPassword", (session, _) -> password(session));
        methods.open("auth.checkPassword", this::checkPassword);
        methods.open("auth.logOut", (session, _) -> logOut(session));
    }

    private TlObject signIn(ClientSession session, TlObject request) {
        var account = withCode(request);
        checkCode(account, request);
        if (!account.signedUp()) {
            return TlObject.of("auth.authorizationSignUpRequired");
        }
        return withoutPassword(session, account);
    }

    private static void checkCode(Account account, TlObject request) {
        if (request.has("email_verification")) {
            var sentByEmail = account.gate() instanceof LoginGate.EmailCode;
            if (!sentByEmail
                    || !account.hasCode(request.object("email_verification").text("code"))) {
                throw new Refusal(400, "CODE_INVALID");
            }
        } else if (!(account.gate() instanceof LoginGate.Code)
                || !request.has("phone_code")
                || !account.hasCode(request.text("phone_code"))) {
            throw new Refusal(400, "PHONE_CODE_INVALID");
        }
    }

    /// The name that is given is passed over: the world knows it already.
    private TlObject signUp(ClientSession session, TlObject request) {
        var account = withCode(request);
        if (request.text("first_name").isBlank()) {
            throw new Refusal(400, "FIRSTNAME_INVALID");
        }
        account.signUp();
        return authorization(session, account);
    }

    private TlObject importBot(ClientSession session, TlObject request) {
        return world.accounts().stream()
                .filter(account -> account.hasBotToken(request.text("bot_auth_token")))
                .findFirst()
                .map(account -> authorization(session, account))
                .orElseThrow(() -> new Refusal(400, "ACCESS_TOKEN_INVALID"));
    }

    private TlObject exportLoginToken(ClientSession session) {
        for (var account : world.accounts()) {
            if (account.takeQrApproval()) {
                return TlObject.of("auth.loginTokenSuccess").with("authorization", withoutPassword(session, account));
            }
        }
        logins.waitForQr(session);
        var codes = world.qrCodes();
        return TlObject.of("auth.loginToken")
                .with("expires", Seconds.of(world.clock().instant().plus(codes.lifetime())))
                .with("token", codes.next().getBytes(StandardCharsets.UTF_8));
    }

    private TlObject withoutPassword(ClientSession session, Account account) {
        if (account.password().isPresent()) {
            waitingForPassword.put(session.authKeyId(), account);
            throw new Refusal(401, "SESSION_PASSWORD_NEEDED");
        }
        return authorization(session, account);
    }

    private TlObject password(ClientSession session) {
        var account = waiting(session);
        return account.password()
                .map(password -> passwords.challenge(session.authKeyId(), password, account.passwordHint()))
                .orElseGet(passwords::none);
    }

    private TlObject checkPassword(ClientSession session, TlObject request) {
        var account = waiting(session);
        if (!passwords.check(session.authKeyId(), request.object("password"))) {
            throw new Refusal(400, "PASSWORD_HASH_INVALID");
        }
        waitingForPassword.remove(session.authKeyId());
        return authorization(session, account);
    }

    private TlObject logOut(ClientSession session) {
        logins.logout(session);
        return TlObject.of("auth.loggedOut");
    }

    private TlObject authorization(ClientSession session, Account account) {
        logins.login(session, account);
        return TlObject.of("auth.authorization").with("user", peers.user(account.user(), account));
    }

    private Account waiting(ClientSession session) {
        var account = waitingForPassword.get(session.authKeyId());
        if (account == null) {
            return logins.accountOf(session).orElseThrow(() -> new Refusal(401, "AUTH_KEY_UNREGISTERED"));
        }
        return account;
    }

    private Account account(TlObject request) {
        return world.accountByPhone(request.text("phone_number"))
                .orElseThrow(() -> new Refusal(400, "PHONE_NUMBER_INVALID"));
    }

    /// The account of a request that names the code it was sent.
    private Account withCode(TlObject request) {
        var account = account(request);
        if (!request.text("phone_code_hash").equals(SentCodes.hash(account))) {
            throw new Refusal(400, "PHONE_CODE_EXPIRED");
        }
        return account;
    }
}
