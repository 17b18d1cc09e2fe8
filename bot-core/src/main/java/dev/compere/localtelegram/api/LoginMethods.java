package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.ClientSession;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// `auth.*`: by code, by QR code, with two-step verification after either.
final class LoginMethods {
    private static final Duration TOKEN_LIFETIME = Duration.ofSeconds(30);

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
        methods.open("auth.sendCode", (_, request) -> sendCode(request));
        methods.open("auth.resendCode", (_, request) -> sendCode(request));
        methods.open("auth.cancelCode", (_, _) -> true);
        methods.open("auth.signIn", this::signIn);
        methods.open("auth.exportLoginToken", (session, _) -> exportLoginToken(session));
        methods.open("account.getPassword", (session, _) -> password(session));
        methods.open("auth.checkPassword", this::checkPassword);
        methods.open("auth.logOut", (session, _) -> logOut(session));
    }

    private TlObject sendCode(TlObject request) {
        var account = account(request);
        var type = TlObject.of("auth.sentCodeTypeApp").with("length", 5);
        return TlObject.of("auth.sentCode").with("type", type).with("phone_code_hash", codeHash(account));
    }

    private TlObject signIn(ClientSession session, TlObject request) {
        var account = account(request);
        if (!request.text("phone_code_hash").equals(codeHash(account))) {
            throw new Refusal(400, "PHONE_CODE_EXPIRED");
        }
        if (!request.has("phone_code") || !account.hasCode(request.text("phone_code"))) {
            throw new Refusal(400, "PHONE_CODE_INVALID");
        }
        return withoutPassword(session, account);
    }

    private TlObject exportLoginToken(ClientSession session) {
        for (var account : world.accounts()) {
            if (account.takeQrApproval()) {
                return TlObject.of("auth.loginTokenSuccess").with("authorization", withoutPassword(session, account));
            }
        }
        logins.waitForQr(session);
        var expires = Seconds.of(world.clock().instant().plus(TOKEN_LIFETIME));
        var token = ("qr" + expires).getBytes(StandardCharsets.UTF_8);
        return TlObject.of("auth.loginToken").with("expires", expires).with("token", token);
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
                .map(password -> passwords.challenge(session.authKeyId(), password))
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

    private static String codeHash(Account account) {
        return "code-of-" + account.id();
    }
}
