/// The rehearsal: a bot in a live story of the local Telegram, with a cast of viewers, told line by line.
///
/// Nothing of the bot is replaced: it reads a configuration file, logs in with the real TDLib and runs the shipped
/// plugins. Owns the cast, the show and the count of what was lost, doubled or late.
package dev.compere.app.demo;
