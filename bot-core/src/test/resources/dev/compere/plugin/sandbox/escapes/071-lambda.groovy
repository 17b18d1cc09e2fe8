// Attack: the body of a lambda.
// Success: property
// Stops: gate
Runnable strike = () -> { System.setProperty('pwned', 'lambda') }
strike.run()
