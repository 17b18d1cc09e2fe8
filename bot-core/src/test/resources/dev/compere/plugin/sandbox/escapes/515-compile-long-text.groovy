// Attack: a text too long for a class file's constant.
// Success: hang
// Stops: source limits|gate|harmless
log.info 'TIMES(30000,'€')'
