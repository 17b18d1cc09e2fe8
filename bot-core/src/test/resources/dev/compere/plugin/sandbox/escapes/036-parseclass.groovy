// Attack: a GroovyClassLoader compiles a class of any text; so does Eval.
// Success: property
// Stops: gate
new GroovyClassLoader().parseClass("System.setProperty('pwned', 'parse')").getDeclaredConstructor().newInstance()
Eval.me("System.setProperty('pwned', 'eval')")
