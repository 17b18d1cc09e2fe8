// Attack: five thousand times else if.
// Success: poison
// Stops: source limits|gate
int n = 1
TIMES(3000,'if(n==#)n=1 else ')n = 2
