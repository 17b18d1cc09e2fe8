// Attack: the script's own metaclass is exchanged.
// Success: leak
// Stops: gate
this.setMetaClass(new ExpandoMetaClass(this.getClass(), false, true))
log.info 'LEAK: ' + this.metaClass
