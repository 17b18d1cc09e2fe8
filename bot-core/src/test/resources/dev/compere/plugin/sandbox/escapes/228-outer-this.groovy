// Attack: an inner class names its outer instance.
// Success: property
// Stops: gate
class Outer extends Script {
    class Inner {
        void go() { Outer.this.evaluate("System.setProperty('pwned', 'outer')") }
    }

    Object run() { new Inner().go() }
}
new Outer().run()
