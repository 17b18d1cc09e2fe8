// Attack: a closure's delegate becomes a class, whose static methods it then finds by name.
// Success: leak
// Stops: gate
// Control: no, it does not compile at any level
def strike = { -> getenv('PATH') }
strike.delegate = System
strike.resolveStrategy = Closure.DELEGATE_ONLY
log.info 'LEAK: ' + strike.call()
