package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ActionResult.RetryAfter;
import dev.compere.action.RefusalReason;
import dev.compere.telegram.TelegramError;
import java.util.List;

/// Puts the refusals of Telegram and TDLib into results. Telegram's are names, TDLib's own are sentences.
final class TelegramRefusals {

    private static final String BAD_FORMAT = "Can't parse entities: ";

    private static final List<String> NO_RIGHT = List.of(
            "CHAT_ADMIN_REQUIRED",
            "CHAT_WRITE_FORBIDDEN",
            "GROUPCALL_FORBIDDEN",
            "RIGHT_FORBIDDEN",
            "Not enough rights",
            "Have not enough rights",
            "Have no rights",
            "Have no write access",
            "Can't delete the message",
            "Can't delete messages");

    private TelegramRefusals() {}

    static ActionResult result(TelegramError error) {
        return error.retryAfter()
                .<ActionResult>map(delay -> new RetryAfter(delay, "Telegram asks to wait"))
                .orElseGet(() -> new Refused(reason(error)));
    }

    private static RefusalReason reason(TelegramError error) {
        var text = error.text();
        if (error.is("BALANCE_TOO_LOW") || text.equals("Have not enough Telegram Stars")) {
            return new RefusalReason.BalanceTooLow();
        }
        if (error.is("GROUPCALL_JOIN_MISSING") || error.is("PARTICIPANT_JOIN_MISSING")) {
            return new RefusalReason.NotInACall();
        }
        if (error.is("STORY_LIVE_ALREADY")) {
            return new RefusalReason.AlreadyLive((int) error.argument().orElse(0));
        }
        if (text.startsWith(BAD_FORMAT)) {
            return new RefusalReason.BadFormat(text.substring(BAD_FORMAT.length()));
        }
        if (NO_RIGHT.stream().anyMatch(text::startsWith)) {
            return new RefusalReason.MissingRight("do this: " + text);
        }
        return new RefusalReason.ByTelegram(error.code(), text);
    }
}
