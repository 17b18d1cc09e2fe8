// Attack: multiple assignment converts each value.
// Success: file
// Stops: type checker
def (FileOutputStream out, int n) = [['MARKER/multi'], 1]
