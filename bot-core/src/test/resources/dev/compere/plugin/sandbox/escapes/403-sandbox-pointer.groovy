// Attack: a pointer to a method of the sandbox.
// Success: leak
// Stops: gate
// Control: no, the host itself refuses it
def enter = dev.compere.plugin.sandbox.Budget.&enter
log.info 'LEAK: ' + enter.call()
