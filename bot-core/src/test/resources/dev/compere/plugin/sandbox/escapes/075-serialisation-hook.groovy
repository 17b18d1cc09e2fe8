// Attack: hooks of serialisation run when somebody else reads or writes the object.
// Success: property
// Stops: gate
class Hooked implements Serializable {
    private Object readResolve() { System.setProperty('pwned', 'resolve') }

    private void writeObject(ObjectOutputStream out) { System.setProperty('pwned', 'write') }
}
log.info 'LEAK: ' + (new Hooked() instanceof Serializable)
new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(new Hooked())
