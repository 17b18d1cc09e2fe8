/// What the authors and the operators of plugins type: `compere plugin new`, `check`, `test`, `run`, `docs`, `install`,
/// `enable`, `disable` and `list`.
///
/// [dev.compere.app.plugin.PluginCommand] is where they begin. None of them needs Telegram, an account or a running
/// bot. Each prints for people: results to standard output, complaints of the command line to standard error.
package dev.compere.app.plugin;
