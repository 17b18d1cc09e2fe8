// Attack: multiple assignment converts each value.
// Success: file
// Stops: gate
// Control: no, it does not compile at any level
def (FileOutputStream out, int n) = [['MARKER/multi'], 1]
