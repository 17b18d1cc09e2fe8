// Attack: a lambda that can be serialised has a hidden method that makes lambdas of anything.
// Success: leak
// Stops: gate
interface Task extends Runnable, Serializable {}

Task task = () -> log.info('LEAK: ran')
task.run()
