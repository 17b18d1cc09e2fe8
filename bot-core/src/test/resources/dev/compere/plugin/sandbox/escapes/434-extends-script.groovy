// Attack: a second script of one's own, with the host's base class.
// Success: leak
// Stops: gate|fault
// Control: no, the host itself refuses it
class Second extends dev.compere.plugin.script.PluginScript {
    Object run() { 'x' }
}
log.info 'LEAK: ' + new Second()
