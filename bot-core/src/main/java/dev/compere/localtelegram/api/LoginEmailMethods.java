package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LoginGate;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.World;

/// `account.*VerifyEmail*`: setting up the e-mail address that a login asks for.
final class LoginEmailMethods {
    private static final int LENGTH = 5;

    private final World world;

    LoginEmailMethods(World world) {
        this.world = world;
    }

    void addTo(Methods methods) {
        methods.open("account.sendVerifyEmailCode", (_, request) -> sendCode(request));
        methods.open("account.verifyEmail", (_, request) -> verify(request));
    }

    private TlObject sendCode(TlObject request) {
        accountThatAsks(request);
        var email = request.text("email");
        var at = email.indexOf('@');
        if (at < 1) {
            throw new Refusal(400, "EMAIL_INVALID");
        }
        return TlObject.of("account.sentEmailCode")
                .with("email_pattern", email.charAt(0) + "***" + email.substring(at))
                .with("length", LENGTH);
    }

    private TlObject verify(TlObject request) {
        var account = accountThatAsks(request);
        if (!account.hasCode(request.object("verification").text("code"))) {
            throw new Refusal(400, "CODE_INVALID");
        }
        account.acceptEmail();
        return TlObject.of("account.emailVerifiedLogin").with("email", "").with("sent_code", SentCodes.first(account));
    }

    private Account accountThatAsks(TlObject request) {
        var phone = request.object("purpose").text("phone_number");
        return world.accountByPhone(phone)
                .filter(account -> account.gate() instanceof LoginGate.EmailAddress)
                .orElseThrow(() -> new Refusal(400, "PHONE_NUMBER_INVALID"));
    }
}
