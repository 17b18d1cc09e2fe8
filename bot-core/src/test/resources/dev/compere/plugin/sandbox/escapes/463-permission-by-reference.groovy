// Attack: the same by a method reference and through an alias of the script.
// Success: leak
// Stops: gate|fault
// Control: no, it is a question of the sandbox alone
plugin 'escape', version: '1.0', api: 1, permissions: []

on(MessageReceived) { event ->
    def self = this
    self.say('LEAK: said by alias')
}
