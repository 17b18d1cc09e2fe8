// Attack: the body of a lambda.
// Success: property
// Stops: type checker
Runnable strike = () -> { System.setProperty('pwned', 'lambda') }
strike.run()
