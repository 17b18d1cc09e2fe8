// Attack: the elvis assignment calls a getter and a setter.
// Success: leak
// Stops: gate
binding ?= null
log.info 'LEAK: ' + (this.metaClass ?= null)
