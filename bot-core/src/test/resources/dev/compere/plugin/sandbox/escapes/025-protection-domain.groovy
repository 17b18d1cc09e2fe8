// Attack: a class of the bot tells where its jar lies.
// Success: leak
// Stops: gate
log.info 'LEAK: ' + MessageReceived.protectionDomain.codeSource.location
