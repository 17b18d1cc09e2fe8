// Attack: Groovy lists a file's lines when something that is a file is walked.
// Success: leak
// Stops: gate
Object lines(Object path) { path as File }

for (line in lines('/etc/hostname')) { log.info 'LEAK: ' + line }
