// Attack: the JVM's own management.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + java.lang.management.ManagementFactory.getRuntimeMXBean().inputArguments
