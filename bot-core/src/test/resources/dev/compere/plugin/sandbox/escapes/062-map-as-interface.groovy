// Attack: a map becomes an interface, and that a thread.
// Success: leak
// Stops: gate
def task = [run: { log.info 'LEAK: ran on ' + Thread.currentThread().name }] as Runnable
def thread = new Thread(task)
thread.start()
thread.join()
