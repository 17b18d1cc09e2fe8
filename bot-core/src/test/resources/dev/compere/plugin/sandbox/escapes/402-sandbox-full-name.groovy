// Attack: the budget is asked by its full name.
// Success: leak
// Stops: gate
// Control: no, the host itself refuses it
def budget = dev.compere.plugin.sandbox.Budget.enter()
budget.leave(0)
log.info 'LEAK: ' + budget
