/// The host of the Groovy plugins: finds them, loads them, replaces a saved one while the bot runs, and stops what
/// misbehaves.
///
/// The rooms, in the order in which a plugin passes through them: `compile` makes classes of its text, `sandbox`
/// checks these and holds them within limits, `script` runs them, in this process or through `worker` in a JVM of
/// their own; here in the host each plugin has a [dev.compere.plugin.PluginSlot] with one mailbox. `testkit`
/// plays a call to one plugin, for its tests. None of the rooms knows the host.
///
/// Threads: each plugin's code runs on its mailbox's thread only; compiling and running a script's top level happen
/// on the host's own threads, beside the version that is still at work. May know `event`, `action` and
/// `dispatch`, and of `schedule` what a cron expression means, so that it means the same in a plugin and in
/// `bot.yaml`; `groovy.*` is used nowhere else.
package dev.compere.plugin;
