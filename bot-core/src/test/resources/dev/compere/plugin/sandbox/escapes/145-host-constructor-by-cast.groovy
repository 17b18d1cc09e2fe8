// Attack: a list cast to a record of the host calls its constructor: here one makes limits of one's own.
// Success: leak
// Stops: gate|annotation gate
import dev.compere.plugin.script.PluginLimits

PluginLimits forge(Object o) { (PluginLimits) o }

log.info 'LEAK: ' + forge([1_000_000, 1L, 1L, 1L]).actionsPerMinute()
