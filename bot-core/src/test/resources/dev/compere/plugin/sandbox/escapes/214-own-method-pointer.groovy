// Attack: a pointer to a method of the base class that the author may not call.
// Success: leak
// Stops: gate|fault
def invoke = this.&invokeMethod
log.info 'LEAK: ' + invoke.call('getClass', new Object[0])
