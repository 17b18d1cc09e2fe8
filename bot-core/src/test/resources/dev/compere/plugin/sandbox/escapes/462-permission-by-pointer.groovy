// Attack: the same by a pointer to the method, which the check of the header may not see.
// Success: leak
// Stops: gate|fault
// Control: no, it is a question of the sandbox alone
plugin 'escape', version: '1.0', api: 1, permissions: []

on(MessageReceived) { event ->
    def speak = this.&say
    speak.call('LEAK: said by pointer')
}
