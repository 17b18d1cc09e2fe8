// Attack: the property's name is written as a text.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + 'x'.'class'.'classLoader' + this?.'class'
