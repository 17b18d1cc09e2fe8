// Attack: the bot's standard streams are exchanged and read.
// Success: leak
// Stops: gate
System.setErr(new PrintStream(new ByteArrayOutputStream()))
log.info 'LEAK: ' + System.err
