// Attack: a closure inside a text runs when somebody needs the text.
// Success: property
// Stops: gate
log.info "${ -> System.setProperty('pwned', 'gstring') }"
