// Attack: recursion that goes through closures and the library in turn.
// Success: poison
// Stops: budget:depth
on(MessageReceived) { event ->
    Closure<Object> next = null
    next = { int n -> [n].each { int each -> next.call(each + 1) } }
    next.call(0)
}
