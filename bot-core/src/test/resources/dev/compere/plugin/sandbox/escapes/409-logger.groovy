// Attack: the logger of another part of the bot.
// Success: leak
// Stops: type checker
def other = org.slf4j.LoggerFactory.getLogger('plugin.escape')
other.info('LEAK: in the name of another')
