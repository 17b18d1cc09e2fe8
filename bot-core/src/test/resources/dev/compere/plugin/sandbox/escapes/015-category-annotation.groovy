// Attack: @Category moves instance methods into static ones that see every object.
// Success: leak
// Stops: annotation gate
// Control: no, its annotation is refused at every level
@Category(Object)
class Peek {
    String peek() { 'LEAK: ' + this.class.classLoader }
}
use(Peek) { log.info 'x'.peek() }
