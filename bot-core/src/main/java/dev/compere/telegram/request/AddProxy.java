package dev.compere.telegram.request;

import dev.compere.telegram.object.AddedProxy;
import dev.compere.telegram.object.Proxy;

/// Adds a proxy server. Sent before [SetTdlibParameters] it holds from the first connection on, and is answered only
/// after it.
public record AddProxy(Proxy proxy, boolean enable, String comment) implements TdRequest<AddedProxy> {}
