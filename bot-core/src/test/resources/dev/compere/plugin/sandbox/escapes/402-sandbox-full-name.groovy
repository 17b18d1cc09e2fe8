// Attack: the budget is asked by its full name.
// Success: leak
// Stops: gate
def budget = dev.compere.plugin.sandbox.Budget.enter()
budget.leave(0)
log.info 'LEAK: ' + budget
