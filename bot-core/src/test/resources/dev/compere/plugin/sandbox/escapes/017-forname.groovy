// Attack: Class.forName and reflection.
// Success: property
// Stops: gate
Class.forName('java.lang.System').getMethod('setProperty', String, String).invoke(null, 'pwned', 'reflection')
