package dev.compere.telegram.object;

import com.fasterxml.jackson.annotation.JsonTypeName;

/// TDLib's `error`. [dev.compere.telegram.TelegramError] takes its message apart.
@JsonTypeName("error")
public record TdError(int code, String message) implements TdObject {}
