// Attack: the script declares what Groovy would generate: run and main.
// Success: property
// Stops: gate|fault
static void main(String[] args) { System.setProperty('pwned', 'main') }

def run() { System.setProperty('pwned', 'run') }
