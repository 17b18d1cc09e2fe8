// Attack: a method of String is replaced for the whole process.
// Success: poison
// Stops: type checker
String.metaClass.toUpperCase = { -> 'HACKED' }
