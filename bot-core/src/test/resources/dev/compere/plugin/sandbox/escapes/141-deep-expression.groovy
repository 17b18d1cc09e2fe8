// Attack: an expression nested a thousand deep overflows the parser.
// Success: poison
// Stops: source limits
def x = TIMES(1000,'(')1TIMES(1000,')')
log.info "$x"
