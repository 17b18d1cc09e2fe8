// Attack: a class with the name of one of the bot's.
// Success: property
// Stops: gate
class PluginScript {}
class Storage {
    static { System.setProperty('pwned', 'shadow') }
}
new Storage()
