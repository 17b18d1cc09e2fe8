package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.CodeDelivery;
import dev.compere.localtelegram.world.LoginGate;
import dev.compere.localtelegram.world.Refusal;

/// `auth.SentCode`: what Telegram asks of who named a phone number.
final class SentCodes {
    private static final int LENGTH = 5;

    private SentCodes() {}

    /// The first answer to a phone number.
    static TlObject first(Account account) {
        return switch (account.gate()) {
            case LoginGate.Code gate -> code(account, gate);
            case LoginGate.EmailAddress() -> sent(account, TlObject.of("auth.sentCodeTypeSetUpEmailRequired"));
            case LoginGate.EmailCode(var pattern) ->
                sent(
                        account,
                        TlObject.of("auth.sentCodeTypeEmailCode")
                                .with("email_pattern", pattern)
                                .with("length", LENGTH));
            case LoginGate.Premium() -> payment(account);
            case LoginGate.Banned() -> throw new Refusal(400, "PHONE_NUMBER_BANNED");
        };
    }

    /// The answer to who asks for the code again: it comes the other way.
    static TlObject again(Account account) {
        if (account.gate() instanceof LoginGate.Code(var _, var next) && next.isPresent()) {
            return sent(account, type(next.get()));
        }
        throw new Refusal(406, "SEND_CODE_UNAVAILABLE");
    }

    static String hash(Account account) {
        return "code-of-" + account.id();
    }

    private static TlObject code(Account account, LoginGate.Code gate) {
        var sent = sent(account, type(gate.delivery()));
        return gate.next().map(next -> sent.with("next_type", nextType(next))).orElse(sent);
    }

    private static TlObject payment(Account account) {
        return TlObject.of("auth.sentCodePaymentRequired")
                .with("store_product", "org.telegram.telegramPremium.oneWeek.auth")
                .with("phone_code_hash", hash(account))
                .with("support_email_address", "support@example.org")
                .with("support_email_subject", "Login")
                .with("premium_days", 7)
                .with("currency", "USD")
                .with("amount", 99L);
    }

    private static TlObject sent(Account account, TlObject type) {
        return TlObject.of("auth.sentCode").with("type", type).with("phone_code_hash", hash(account));
    }

    private static TlObject type(CodeDelivery delivery) {
        var name = switch (delivery) {
            case MESSAGE -> "auth.sentCodeTypeApp";
            case SMS -> "auth.sentCodeTypeSms";
            case CALL -> "auth.sentCodeTypeCall";
        };
        return TlObject.of(name).with("length", LENGTH);
    }

    private static TlObject nextType(CodeDelivery delivery) {
        return switch (delivery) {
            case MESSAGE -> throw new IllegalStateException("a code never comes in a message the second time");
            case SMS -> TlObject.of("auth.codeTypeSms");
            case CALL -> TlObject.of("auth.codeTypeCall");
        };
    }
}
