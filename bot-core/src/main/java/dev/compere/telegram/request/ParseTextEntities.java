package dev.compere.telegram.request;

import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.TextParseMode;

/// Turns the marks in a text into entities; asks nobody but TDLib. Error 400, "Can't parse entities: …": they are
/// wrong.
public record ParseTextEntities(String text, TextParseMode parseMode) implements TdRequest<FormattedText> {}
