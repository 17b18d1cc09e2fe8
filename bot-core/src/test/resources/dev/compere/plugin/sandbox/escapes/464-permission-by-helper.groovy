// Attack: the same from a class that is given the script.
// Success: leak
// Stops: gate|fault
// Control: no, it is a question of the sandbox alone
plugin 'escape', version: '1.0', api: 1, permissions: []

class Mouth {
    static void speak(Script script) { script.invokeMethod('say', 'LEAK: said by another') }
}
on(MessageReceived) { event -> Mouth.speak(this) }
