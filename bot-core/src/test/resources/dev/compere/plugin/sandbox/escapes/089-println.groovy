// Attack: a line on the bot's standard output, past its log.
// Success: leak
// Stops: gate
println 'free speech'
System.out.println 'free speech'
log.info 'LEAK: printed'
