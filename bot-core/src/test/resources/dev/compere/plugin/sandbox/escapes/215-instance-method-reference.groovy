// Attack: a reference to a method of any object.
// Success: leak
// Stops: gate
java.util.function.Function<Object, Object> typeOf = Object::getClass
log.info 'LEAK: ' + typeOf.apply(storage)
