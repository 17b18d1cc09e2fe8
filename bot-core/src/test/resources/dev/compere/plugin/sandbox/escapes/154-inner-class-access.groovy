// Attack: an anonymous class reaches the script's base class through its outer instance.
// Success: property
// Stops: gate
def o = new Object() {
    String toString() { evaluate("System.setProperty('pwned', 'inner')").toString() }
}
o.toString()
