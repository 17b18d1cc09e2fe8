// Attack: a closure becomes a Runnable, and that a thread.
// Success: property
// Stops: gate
def thread = new Thread({ System.setProperty('pwned', 'thread') } as Runnable)
thread.start()
thread.join()
