// Attack: a method of String is replaced for the whole process.
// Success: poison
// Stops: gate
String.metaClass.toUpperCase = { -> 'HACKED' }
