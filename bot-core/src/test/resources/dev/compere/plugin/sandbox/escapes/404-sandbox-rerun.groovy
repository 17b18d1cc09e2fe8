// Attack: the plugin opens a generous budget of its own.
// Success: leak
// Stops: gate
def limits = new dev.compere.plugin.sandbox.Limits(Long.MAX_VALUE, java.time.Duration.ofDays(1), Long.MAX_VALUE, 1 << 30)
dev.compere.plugin.sandbox.Budget.run(limits) { log.info 'LEAK: ran' }
