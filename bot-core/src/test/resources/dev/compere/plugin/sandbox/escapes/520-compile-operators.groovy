// Attack: chains of many operators, whose overloads are tried one by one.
// Success: hang
// Stops: source limits|gate|harmless
def x = 1 TIMES(2000,'+ 1.0G * 2L - 3.5f ')
log.info "$x"
