package dev.compere.telegram.request;

import dev.compere.telegram.object.InternalLinkType;

/// What a t.me or tg link leads to. Error 404: not a Telegram link.
public record GetInternalLinkType(String link) implements TdRequest<InternalLinkType> {}
