// Attack: Jackson makes objects of any class.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + new com.fasterxml.jackson.databind.ObjectMapper().readValue('"/etc/passwd"', File)
