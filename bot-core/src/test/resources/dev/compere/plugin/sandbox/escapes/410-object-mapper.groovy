// Attack: Jackson makes objects of any class.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + new com.fasterxml.jackson.databind.ObjectMapper().readValue('"/etc/passwd"', File)
