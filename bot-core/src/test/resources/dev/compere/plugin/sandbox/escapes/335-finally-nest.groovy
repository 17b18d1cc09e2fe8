// Attack: `finally` blocks one in the other, each with a loop of its own.
// Success: hang
// Stops: budget:ticks|budget:time|budget:allocation
on(MessageReceived) { event ->
    try {
        while (true) { }
    } finally {
        try {
            while (true) { }
        } finally {
            try {
                while (true) { }
            } finally {
                for (int i = 0; i < 2_000_000_000; i++) { }
            }
        }
    }
}
