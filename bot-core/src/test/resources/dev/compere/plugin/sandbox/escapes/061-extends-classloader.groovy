// Attack: a class loader of one's own defines classes from bytes that no gate has seen.
// Success: leak
// Stops: gate
class Loader extends ClassLoader {
    Class define(byte[] bytes) { defineClass('x', bytes, 0, bytes.length) }
}
log.info 'LEAK: ' + new Loader()
