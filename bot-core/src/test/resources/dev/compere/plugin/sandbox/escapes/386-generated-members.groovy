// Attack: what the compiler generates into every class: getMetaClass, invokeMethod, $getStaticMetaClass.
// Success: leak
// Stops: gate
class Plain {}
log.info 'LEAK: ' + new Plain().getMetaClass()
