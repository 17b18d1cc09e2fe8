// Attack: the property's name is written as a text.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + 'x'.'class'.'classLoader' + this?.'class'
