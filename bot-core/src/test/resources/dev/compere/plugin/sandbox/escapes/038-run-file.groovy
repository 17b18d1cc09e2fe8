// Attack: Script.run compiles and runs a file.
// Success: property
// Stops: gate
// Control: no, it needs a file that the bot would have to have written
def file = 'MARKER/x.groovy' as File
run(file, new String[0])
