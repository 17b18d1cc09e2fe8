/// Rehearses one plugin: a call, viewers, owner, participants, donors and the clock are played by a test; the plugin is
/// loaded the way the bot loads it.
///
/// A plugin's test extends [dev.compere.plugin.testkit.PluginTest]; beneath it is a
/// [dev.compere.plugin.testkit.Rehearsal], which can be used by itself. [dev.compere.plugin.testkit.PluginTests]
/// runs the tests in a plugin's folder, with JUnit; [dev.compere.plugin.testkit.TypedRehearsal] plays a rehearsal
/// from typed lines, without. A bot that runs needs none of them.
///
/// Threads: everything happens on the test's thread.
package dev.compere.plugin.testkit;
