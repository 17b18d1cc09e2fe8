// Attack: files by java.nio.
// Success: file
// Stops: type checker
java.nio.file.Files.createFile(java.nio.file.Path.of('MARKER/nio'))
