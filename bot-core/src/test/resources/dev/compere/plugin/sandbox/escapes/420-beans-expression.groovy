// Attack: java.beans calls any method by its name.
// Success: property
// Stops: type checker
new java.beans.Expression(System, 'setProperty', ['pwned', 'bean'] as Object[]).getValue()
