// Attack: the largest array there is.
// Success: heap
// Stops: fault
on(MessageReceived) { event ->
    byte[] bytes = new byte[Integer.MAX_VALUE - 8]
    log.info "${bytes.length}"
}
