// Attack: java.beans calls any method by its name.
// Success: property
// Stops: gate
new java.beans.Expression(System, 'setProperty', ['pwned', 'bean'] as Object[]).getValue()
