package dev.compere.telegram;

/// TDLib said something that does not fit its own description: another version than the one Compere is made for. The
/// text itself may be private and is never part of the message.
public final class TelegramUnreadable extends TelegramException {

    private static final long serialVersionUID = 1L;

    TelegramUnreadable(String what, String where) {
        super("%s can't be read at %s; is this TDLib the version that scripts/setup brings?".formatted(what, where));
    }
}
