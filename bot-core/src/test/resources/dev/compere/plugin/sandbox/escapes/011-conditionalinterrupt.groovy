// Attack: @ConditionalInterrupt moves its closure into code that the compiler generates.
// Success: property
// Stops: annotation gate
// Control: no, its annotation is refused at every level
@groovy.transform.ConditionalInterrupt({ System.setProperty('pwned', 'interrupt'); false })
class Loops {
    void go() { for (int i = 0; i < 2; i++) { } }
}
new Loops().go()
