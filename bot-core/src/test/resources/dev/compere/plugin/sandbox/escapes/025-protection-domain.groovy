// Attack: a class of the bot tells where its jar lies.
// Success: leak
// Stops: type checker
log.info 'LEAK: ' + MessageReceived.protectionDomain.codeSource.location
