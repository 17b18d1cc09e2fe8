// Attack: what the compiler generates into every class: getMetaClass, invokeMethod, $getStaticMetaClass.
// Success: leak
// Stops: type checker|bytecode gate
class Plain {}
log.info 'LEAK: ' + new Plain().getMetaClass()
