package dev.compere.telegram.object;

import com.fasterxml.jackson.annotation.JsonTypeName;

/// How the marks in a text are written.
public sealed interface TextParseMode extends TdObject {

    /// Version 2 is what bots know as MarkdownV2.
    record Markdown(int version) implements TextParseMode {}

    /// Knows custom emoji too: `<tg-emoji emoji-id="…">🙂</tg-emoji>`.
    @JsonTypeName("textParseModeHTML")
    record Html() implements TextParseMode {}
}
