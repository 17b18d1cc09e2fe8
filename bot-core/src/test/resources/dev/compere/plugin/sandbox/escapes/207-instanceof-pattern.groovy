// Attack: a pattern variable takes a type that nobody checked.
// Success: leak
// Stops: gate
Object o = log
if (o instanceof GroovyObject g) {
    log.info 'LEAK: ' + g.metaClass
}
Object s = this
if (s instanceof Script script) {
    log.info 'LEAK: ' + script.binding
}
