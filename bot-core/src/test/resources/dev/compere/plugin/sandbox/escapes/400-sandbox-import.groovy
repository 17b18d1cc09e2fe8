// Attack: a class of the sandbox is imported and its limits lifted.
// Success: leak
// Stops: annotation gate
import dev.compere.plugin.sandbox.Limits

log.info 'LEAK: ' + Limits.HANDLER
