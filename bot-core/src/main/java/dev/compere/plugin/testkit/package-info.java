/// For the tests of plugins: plays a call to one plugin, without threads, time or Telegram.
///
/// A [dev.compere.plugin.testkit.Rehearsal] loads the plugin the way the bot does and then reads as a conversation:
/// viewers say and pay something, the clock is turned, and the test compares what the plugin asked for. Everything
/// runs on the test's own thread.
package dev.compere.plugin.testkit;
