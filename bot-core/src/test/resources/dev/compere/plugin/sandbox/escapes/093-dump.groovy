// Attack: dump() and inspect() print the private fields of an object of the host.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + storage.dump() + log.dump() + this.inspect()
