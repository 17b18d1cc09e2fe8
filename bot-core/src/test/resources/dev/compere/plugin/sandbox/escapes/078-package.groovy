// Attack: the script puts itself into a package of the bot, to reach what is package-private there.
// Success: leak
// Stops: annotation gate|source limits
// Control: no, the harness writes the header first
package dev.compere.plugin.script

class Insider {
    static String look(ScriptBase script) { 'LEAK: ' + script.plugin() }
}
log.info Insider.look(this)
