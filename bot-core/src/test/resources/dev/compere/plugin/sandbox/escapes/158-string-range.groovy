// Attack: a range of texts has billions of elements, each found by the library.
// Success: hang
// Stops: fault|gate
on(MessageReceived) { event ->
    def range = 'a\u0000\u0000'..'a\uffff\uffff'
    log.info "${range.size()}"
}
