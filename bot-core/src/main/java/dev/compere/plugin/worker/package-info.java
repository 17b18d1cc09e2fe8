/// A plugin in a JVM of its own: the level `worker`.
///
/// The bot's side is [dev.compere.plugin.worker.WorkerVersion], which [dev.compere.plugin.worker.Workers] starts; the
/// other side is [dev.compere.plugin.worker.PluginWorker], which runs the classes the bot has verified in an ordinary
/// [dev.compere.plugin.script.PluginInstance]. Between them are two pipes with JSON: the bot sends a
/// [dev.compere.plugin.worker.ToWorker], the worker answers with any number of questions, orders and lines
/// ([dev.compere.plugin.worker.FromWorker]) and then with an end. One request at a time; what comes otherwise, is too
/// large or cannot be read ends the worker, because who wrote the plugin may have written that, too.
///
/// What a worker keeps from the bot, besides what the gates of `sandbox` do: code that hangs inside a library or eats
/// the heap is ended with its process. With bubblewrap the process sees no network, no other process and of the disk
/// only Java and its own classes. Not done: system calls are not filtered, and cgroups for processor time and memory
/// outside the heap are left to whoever runs the bot.
///
/// Threads: each class says which.
package dev.compere.plugin.worker;
