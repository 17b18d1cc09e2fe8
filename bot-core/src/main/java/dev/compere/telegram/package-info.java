/// The port to Telegram: typed requests and updates over TDLib, errors, login.
///
/// [dev.compere.telegram.Telegram] opens clients over a [dev.compere.telegram.TdLink], of which `telegram.tdjson` has
/// the real one; [dev.compere.telegram.TelegramClient] is what the rest of the bot sees. The package knows nothing of
/// calls, events or plugins: what it says is what TDLib says.
///
/// Threads: requests wait, so they belong on virtual threads; updates of a client come on one thread of its own, in
/// order, and must not wait there for an answer.
package dev.compere.telegram;
