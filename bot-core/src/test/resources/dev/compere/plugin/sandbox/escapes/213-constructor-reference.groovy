// Attack: a reference to a constructor as a function.
// Success: file
// Stops: gate
java.util.function.Function<String, FileOutputStream> open = FileOutputStream::new
open.apply('MARKER/new')
