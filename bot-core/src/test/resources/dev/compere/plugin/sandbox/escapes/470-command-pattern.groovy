// Attack: the pattern of a command is no pattern, or one with thousands of arguments.
// Success: hang
// Stops: fault|gate
command('go <a:number> TIMES(3000,'<x#:number> ')') { command -> log.info 'x' }
