// Attack: a function says it gives a file stream, but its closure gives a list.
// Success: file
// Stops: gate
java.util.function.Function<Object, FileOutputStream> make = { Object o -> o } as java.util.function.Function
FileOutputStream out = make.apply(['MARKER/function'])
