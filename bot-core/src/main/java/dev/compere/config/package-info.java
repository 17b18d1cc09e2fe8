/// `bot.yaml` as immutable records.
///
/// Owns the file's keys, their defaults, units and limits, and the resolving of secrets; knows nothing of ours, so
/// every other package gets plain values. [dev.compere.config.ConfigFile] is the way in. Whatever is wrong with a file
/// is said in one go, each problem with its line and a remedy.
///
/// Each record reads itself from its [dev.compere.config.Section]: that line of code is the one place where a key has
/// its name, default and range. `config/bot.yaml` repeats them for people, and a test holds the two together.
package dev.compere.config;
