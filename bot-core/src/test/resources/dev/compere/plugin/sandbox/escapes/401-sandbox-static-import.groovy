// Attack: static import of the sandbox's inner workings.
// Success: leak
// Stops: annotation gate
import static dev.compere.plugin.sandbox.Limits.HANDLER

log.info 'LEAK: ' + HANDLER
