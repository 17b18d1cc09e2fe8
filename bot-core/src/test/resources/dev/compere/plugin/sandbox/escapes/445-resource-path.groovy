// Attack: a resource outside of the plugin's folder.
// Success: leak
// Stops: fault|gate
on(MessageReceived) { event -> log.info 'LEAK: ' + resource('../../../../../../etc/hostname') }
command('go') { command -> log.info 'LEAK: ' + resource('/etc/hostname') }
