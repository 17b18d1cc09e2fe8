// Attack: Groovy calls private and package-private members of a host class.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + this.plugin
log.info 'LEAK: ' + this.plugin()
