// Attack: multiple assignment converts each value.
// Success: file
// Stops: gate
def (FileOutputStream out, int n) = [['MARKER/multi'], 1]
