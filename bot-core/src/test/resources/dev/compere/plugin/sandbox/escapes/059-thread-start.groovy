// Attack: Thread.start of Groovy.
// Success: property
// Stops: type checker
Thread.start { System.setProperty('pwned', 'thread') }.join()
