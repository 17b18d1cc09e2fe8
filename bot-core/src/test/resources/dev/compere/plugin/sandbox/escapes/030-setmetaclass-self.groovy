// Attack: the script's own metaclass is exchanged.
// Success: leak
// Stops: type checker
this.setMetaClass(new ExpandoMetaClass(this.getClass(), false, true))
log.info 'LEAK: ' + this.metaClass
