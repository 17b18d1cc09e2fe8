// Attack: a CompletableFuture turns an error into a value.
// Success: hang
// Stops: gate
on(MessageReceived) { event ->
    while (true) {
        java.util.concurrent.CompletableFuture.completedFuture(1).thenApply { while (true) { } }
    }
}
