// Attack: Groovy calls private and package-private members of a host class.
// Success: leak
// Stops: gate
// Control: no, it does not compile at any level
log.info 'LEAK: ' + this.plugin
log.info 'LEAK: ' + this.plugin()
