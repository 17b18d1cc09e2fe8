// Attack: the sandbox's own classes are called.
// Success: leak
// Stops: gate|annotation gate
// Control: no, it does not compile at any level
dev.compere.plugin.sandbox.Budget.close()
log.info 'LEAK: no budget'
