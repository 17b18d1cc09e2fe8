// Attack: the logger of another part of the bot.
// Success: leak
// Stops: gate
def other = org.slf4j.LoggerFactory.getLogger('plugin.escape')
other.info('LEAK: in the name of another')
