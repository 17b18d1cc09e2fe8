// Attack: the words of a command are changed.
// Success: leak
// Stops: fault|gate
command('go') { command ->
    command.args.add('x')
    log.info 'LEAK: changed ' + command.args
}
