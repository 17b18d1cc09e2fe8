package dev.compere.telegram.request;

import dev.compere.telegram.object.HttpUrl;
import dev.compere.telegram.object.InternalLinkType;

/// The link that leads there, as https or as tg: the other way round is [GetInternalLinkType].
public record GetInternalLink(InternalLinkType type, boolean isHttp) implements TdRequest<HttpUrl> {}
