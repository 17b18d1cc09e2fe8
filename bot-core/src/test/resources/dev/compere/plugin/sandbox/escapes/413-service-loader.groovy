// Attack: services are looked up and made.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + ServiceLoader.load(java.nio.file.spi.FileSystemProvider).toList()
