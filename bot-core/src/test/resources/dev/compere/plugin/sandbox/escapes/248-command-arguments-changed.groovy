// Attack: the words of a command are changed.
// Success: leak
// Stops: fault|gate
// Control: no, the host itself refuses it
command('go') { command ->
    command.args.add('x')
    log.info 'LEAK: changed ' + command.args
}
