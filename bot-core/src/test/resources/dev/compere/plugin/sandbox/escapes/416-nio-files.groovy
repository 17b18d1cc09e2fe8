// Attack: files by java.nio.
// Success: file
// Stops: gate
java.nio.file.Files.createFile(java.nio.file.Path.of('MARKER/nio'))
