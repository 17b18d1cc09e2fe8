// Attack: a text cast to an enum of the bot that is not part of what plugins see.
// Success: leak
// Stops: annotation gate|gate
import dev.compere.plugin.script.Level

Level level(Object o) { (Level) o }

log.info 'LEAK: ' + level('FULL')
