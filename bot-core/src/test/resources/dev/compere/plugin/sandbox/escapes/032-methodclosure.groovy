// Attack: a MethodClosure made by hand calls a Groovy method of String that starts a process.
// Success: file
// Stops: gate
((Process) new org.codehaus.groovy.runtime.MethodClosure('touch MARKER/closure', 'execute').call()).waitFor()
