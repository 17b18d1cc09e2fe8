// Attack: a closure as the value of a harmless annotation.
// Success: property
// Stops: annotation gate|gate
// Control: no, Groovy does not run it; the sandbox must not let it in
@Deprecated(since = "${System.setProperty('pwned', 'member')}")
void old() {}

@SuppressWarnings({ System.setProperty('pwned', 'member') })
void warned() {}

old()
