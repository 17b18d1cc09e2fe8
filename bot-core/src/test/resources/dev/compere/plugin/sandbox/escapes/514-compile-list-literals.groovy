// Attack: lists and maps in lists and maps, whose common type is wanted.
// Success: hang
// Stops: source limits|gate|harmless
def x = TIMES(25,'[1,[a:')[1, 'x']TIMES(25,'],2.0]')
log.info "$x"
