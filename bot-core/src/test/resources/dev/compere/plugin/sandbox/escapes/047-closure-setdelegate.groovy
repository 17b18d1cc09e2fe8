// Attack: a closure's delegate becomes a class, whose static methods it then finds by name.
// Success: leak
// Stops: gate
def strike = { -> getenv('PATH') }
strike.delegate = System
strike.resolveStrategy = Closure.DELEGATE_ONLY
log.info 'LEAK: ' + strike.call()
