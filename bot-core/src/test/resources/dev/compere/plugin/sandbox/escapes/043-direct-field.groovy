// Attack: the .@ operator reads a private field of the host's base class.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + this.@plugin
