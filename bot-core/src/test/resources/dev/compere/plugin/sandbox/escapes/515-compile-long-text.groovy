// Attack: a text too long for a class file's constant.
// Success: hang
// Stops: source limits|type checker|bytecode gate|harmless
log.info 'TIMES(30000,'€')'
