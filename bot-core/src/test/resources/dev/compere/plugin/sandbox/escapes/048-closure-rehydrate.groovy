// Attack: a closure is given another owner, delegate and this.
// Success: leak
// Stops: gate
// Control: no, it does not compile at any level
def strike = { -> getenv('PATH') }
def other = strike.rehydrate(System, System, System)
other.resolveStrategy = Closure.DELEGATE_FIRST
log.info 'LEAK: ' + other.call()
