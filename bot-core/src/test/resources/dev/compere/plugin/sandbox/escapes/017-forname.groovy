// Attack: Class.forName and reflection.
// Success: property
// Stops: type checker
Class.forName('java.lang.System').getMethod('setProperty', String, String).invoke(null, 'pwned', 'reflection')
