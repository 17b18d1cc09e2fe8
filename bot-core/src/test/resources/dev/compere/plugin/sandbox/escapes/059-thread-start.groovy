// Attack: Thread.start of Groovy.
// Success: property
// Stops: gate
Thread.start { System.setProperty('pwned', 'thread') }.join()
