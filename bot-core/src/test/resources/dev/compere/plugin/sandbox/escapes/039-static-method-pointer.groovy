// Attack: a method pointer to a static method of System.
// Success: property
// Stops: gate
def set = System.&setProperty
set.call('pwned', 'pointer')
