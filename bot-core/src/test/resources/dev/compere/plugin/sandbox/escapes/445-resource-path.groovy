// Attack: a resource outside of the plugin's folder.
// Success: leak
// Stops: fault|gate
// Control: no, it does not compile at any level
on(MessageReceived) { event -> log.info 'LEAK: ' + resource('../../../../../../etc/hostname') }
command('go') { command -> log.info 'LEAK: ' + resource('/etc/hostname') }
