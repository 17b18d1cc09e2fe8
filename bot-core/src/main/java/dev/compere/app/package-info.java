/// Commands and Guice modules: the only place that knows every other package.
///
/// [dev.compere.app.Compere] is where the process begins; [dev.compere.app.Bot] says in which order the parts start and
/// stop; [dev.compere.app.BotModule] wires them. The rehearsal against the local Telegram is in `app.demo`.
package dev.compere.app;
