// Attack: the JVM's own management.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + java.lang.management.ManagementFactory.getRuntimeMXBean().inputArguments
