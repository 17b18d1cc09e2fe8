// Attack: an array of three hundred dimensions.
// Success: poison
// Stops: source limits|gate|fault
intTIMES(300,'[]') x = null
log.info "$x"
