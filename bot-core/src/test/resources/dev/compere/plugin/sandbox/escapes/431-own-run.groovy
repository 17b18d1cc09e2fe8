// Attack: the script declares what Groovy would generate: run and main.
// Success: property
// Stops: gate|fault
// Control: no, it does not compile at any level
static void main(String[] args) { System.setProperty('pwned', 'main') }

def run() { System.setProperty('pwned', 'run') }
