// Attack: a text, a comment and a bracket that are never closed.
// Success: hang
// Stops: source limits|gate
def x = [1, (2, { """ TIMES(1000,'${')
/* TIMES(1000,'"')
