// Attack: the script's binding, a map shared with whoever made the script.
// Success: leak
// Stops: gate
binding.setVariable('x', { 1 })
log.info 'LEAK: ' + binding.variables
