// Attack: a method of the script is called by its name.
// Success: property
// Stops: gate
this.invokeMethod('evaluate', ["System.setProperty('pwned', 'invokeMethod')"] as Object[])
