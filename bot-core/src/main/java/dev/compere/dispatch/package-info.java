/// The road of an event to the plugins and of an action back to the call.
///
/// Owns order (events of a call reach a subscriber in the order Telegram told them), isolation (one platform thread
/// and one bounded mailbox per subscriber: who is slow delays only itself), and the action runner with its limits.
/// What must be on disk before a plugin may see it is handed to a [dev.compere.dispatch.StarsRecorder] first.
/// May know `event` and `action`. Plugins subscribe here, so `plugin` may know this package.
package dev.compere.dispatch;
