package dev.compere.action;

/// How the text of a message is written. What the marks mean is what Telegram's bots know as MarkdownV2 and HTML.
public enum TextFormat {
    PLAIN,
    MARKDOWN,
    HTML
}
