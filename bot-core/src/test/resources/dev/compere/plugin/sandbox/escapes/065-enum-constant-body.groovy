// Attack: the body of an enum constant.
// Success: property
// Stops: gate
enum Mode {
    LOUD { void go() { System.setProperty('pwned', 'enum') } };

    void go() {}
}
Mode.LOUD.go()
