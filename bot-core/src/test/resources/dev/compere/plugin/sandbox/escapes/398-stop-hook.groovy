// Attack: the hook that runs when the plugin is unloaded never ends.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
onUnload { while (true) { } }
