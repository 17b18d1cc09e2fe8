package dev.compere.plugin.script;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lines a plugin writes for the operator, under the logger `plugin.<name>`.
public final class PluginLog {

    private final Logger logger;

    PluginLog(String plugin) {
        this.logger = LoggerFactory.getLogger("plugin." + plugin);
    }

    public void debug(Object line) {
        logger.debug("{}", line);
    }

    public void info(Object line) {
        logger.info("{}", line);
    }

    public void warn(Object line) {
        logger.warn("{}", line);
    }
}
