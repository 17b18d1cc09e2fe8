// Attack: the .@ operator reads a private field of the host's base class.
// Success: leak
// Stops: gate
// Control: no, it does not compile at any level
log.info 'LEAK: ' + this.@plugin
