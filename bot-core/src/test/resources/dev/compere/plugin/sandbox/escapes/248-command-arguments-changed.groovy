// Attack: the words of a command are changed.
// Success: leak
// Stops: fault|type checker
command('go') { command ->
    command.args.add('x')
    log.info 'LEAK: changed ' + command.args
}
