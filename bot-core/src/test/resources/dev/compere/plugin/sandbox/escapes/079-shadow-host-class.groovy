// Attack: a class with the name of one of the bot's.
// Success: property
// Stops: type checker
class PluginScript {}
class Storage {
    static { System.setProperty('pwned', 'shadow') }
}
new Storage()
