// Attack: type arguments of type arguments.
// Success: poison
// Stops: source limits|gate
TIMES(3000,'List<')StringTIMES(3000,'>') x = null
