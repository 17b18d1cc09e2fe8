package dev.compere.event;

/// A message somebody else sent into the call, in one of its four meanings.
public sealed interface MessageEvent extends CallEvent permits MessageReceived, ReactionReceived, StarsReceived {

    /// TDLib's number of the message, valid until the bot stops: for deleting and replying, never for storing.
    /// 0 when Telegram did not show the message itself.
    int messageId();

    Sender sender();
}
