// Attack: the top level never ends; the field's initialiser neither.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
@groovy.transform.Field
int n = forever()

static int forever() { while (true) { } }
