package dev.compere.app;

import java.util.List;
import java.util.stream.Collectors;

/// The bot cannot start with this configuration. The message has a line for each mistake.
final class ConfigInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigInvalid(List<?> problems) {
        super(problems.stream().map(Object::toString).collect(Collectors.joining(System.lineSeparator())));
    }
}
