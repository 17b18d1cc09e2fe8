// Attack: owner, delegate and thisObject of a closure give the script as an object, and dynamic calls start from there.
// Success: leak
// Stops: gate|fault|harmless
on(MessageReceived) { event ->
    Object self = { 1 }.thisObject
    log.info "$self"
    self.with { log.info 'LEAK: ' + metaClass }
}
