package dev.compere.telegram.object;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How a login code is sent; `length` is its number of digits.
public sealed interface AuthenticationCodeType extends TdObject {

    /// In a message of Telegram to another device that is logged in.
    record TelegramMessage(int length) implements AuthenticationCodeType {}

    record Sms(int length) implements AuthenticationCodeType {}

    record SmsWord(String firstLetter) implements AuthenticationCodeType {}

    record SmsPhrase(String firstWord) implements AuthenticationCodeType {}

    /// Spoken in a telephone call.
    record Call(int length) implements AuthenticationCodeType {}

    /// The code is the end of the calling number.
    record MissedCall(String phoneNumberPrefix, int length) implements AuthenticationCodeType {}

    /// On fragment.com, for numbers bought there.
    record Fragment(String url, int length) implements AuthenticationCodeType {}

    /// Another way.
    record Other(@JsonProperty("@type") String type) implements AuthenticationCodeType, Unmodelled {}
}
