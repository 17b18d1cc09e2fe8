// Attack: a reference to a constructor as a function.
// Success: file
// Stops: type checker|bytecode gate
java.util.function.Function<String, FileOutputStream> open = FileOutputStream::new
open.apply('MARKER/new')
