/// From a plugin's text to classes that may be loaded, or to the list of what is wrong with it.
///
/// [dev.compere.plugin.compile.PluginSource] → [dev.compere.plugin.compile.PluginCompiler] →
/// [dev.compere.plugin.script.CompiledPlugin]. Scripts are compiled statically; none of the plugin's code runs
/// meanwhile. A [dev.compere.plugin.compile.PluginProblem] says where, what, and what to write instead.
package dev.compere.plugin.compile;
