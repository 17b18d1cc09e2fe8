package dev.compere.config;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One value of the file on its way to the type its key wants. Its text is repeated in a problem only where it cannot
/// be a secret.
final class Value {

    private final Reading reading;
    private final String key;
    private final YamlNode.Scalar scalar;

    Value(Reading reading, String key, YamlNode.Scalar scalar) {
        this.reading = reading;
        this.key = key;
        this.scalar = scalar;
    }

    String text() {
        if (scalar.text().isBlank()) {
            error("is empty", "write a value or take the line out");
        }
        return scalar.text();
    }

    boolean flag(boolean fallback) {
        if (scalar.value() instanceof Boolean flag) {
            return flag;
        }
        error("must be true or false, not " + scalar.text(), "");
        return fallback;
    }

    long number(long fallback, long least, long most) {
        if (scalar.value() instanceof Long number && number >= least && number <= most) {
            return number;
        }
        error("must be a whole number from " + least + " to " + most + ", not " + scalar.text(), "");
        return fallback;
    }

    Duration duration(Duration fallback, Duration least, Duration most) {
        var duration = Durations.parse(scalar.text());
        if (duration.isEmpty()) {
            error("must be a length of time, not " + scalar.text(), "write it like 500ms, 30s, 10m, 2h or 90d");
        } else if (duration.get().compareTo(least) < 0 || duration.get().compareTo(most) > 0) {
            error(
                    "must be from " + Durations.format(least) + " to " + Durations.format(most) + ", not "
                            + scalar.text(),
                    "");
        }
        return duration.orElse(fallback);
    }

    /// In bytes.
    long size(long fallback, long least, long most) {
        var size = Sizes.parse(scalar.text());
        if (size.isEmpty()) {
            error("must be a size, not " + scalar.text(), "write it like 500kB, 4MB or 1GB");
        } else if (size.get() < least || size.get() > most) {
            error("must be from " + Sizes.format(least) + " to " + Sizes.format(most) + ", not " + scalar.text(), "");
        }
        return size.orElse(fallback);
    }

    /// One of a few words.
    ///
    /// @param what what such a word is, with its article
    String word(String what, Collection<String> known) {
        if (!known.contains(scalar.text())) {
            error(
                    "is not " + what + ": " + scalar.text(),
                    Spelling.closest(scalar.text(), known)
                            .map(word -> "did you mean " + word + "?")
                            .orElse("there are " + String.join(", ", known)));
        }
        return scalar.text();
    }

    /// A text of a certain form.
    ///
    /// @param what what such a text is, with its article
    String matching(Pattern form, String what, String remedy) {
        if (!form.matcher(scalar.text()).matches()) {
            error("is not " + what + ": " + scalar.text(), remedy);
        }
        return scalar.text();
    }

    /// One of an enum's words in small letters.
    <E extends Enum<E>> E choice(List<E> choices, E fallback) {
        var words = choices.stream()
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
        int at = words.indexOf(scalar.text());
        if (at < 0) {
            error("must be one of " + String.join(", ", words) + ", not " + scalar.text(), "");
        }
        return at < 0 ? fallback : choices.get(at);
    }

    ZoneId zone(ZoneId fallback) {
        if (ZoneId.getAvailableZoneIds().contains(scalar.text())) {
            return ZoneId.of(scalar.text());
        }
        error(
                "is not a time zone: " + scalar.text(),
                Spelling.closest(scalar.text(), ZoneId.getAvailableZoneIds())
                        .map(zone -> "did you mean " + zone + "?")
                        .orElse("write it like Europe/Berlin or UTC"));
        return fallback;
    }

    /// A secret, which should be a reference: written out it works, with a warning.
    Secret secret() {
        if (reading.references().follow(scalar.text()) instanceof References.Target.Literal) {
            reading.problems()
                    .warning(
                            scalar.line(),
                            key,
                            "is a secret written into the file",
                            "write env:NAME or file:PATH instead");
        }
        return secretOrLiteral();
    }

    /// A secret that is no great harm in the file, such as that of a public proxy.
    Secret secretOrLiteral() {
        return new Secret(followed().orElse(""));
    }

    /// A number that may be a reference.
    int referredNumber() {
        var text = followed();
        if (text.isPresent() && !text.get().matches("[1-9]\\d{0,8}")) {
            error("must be a positive number", "Telegram shows it at my.telegram.org, \"API development tools\"");
            return 1;
        }
        return text.map(Integer::parseInt).orElse(1);
    }

    void error(String what, String remedy) {
        reading.problems().error(scalar.line(), key, what, remedy);
    }

    private Optional<String> followed() {
        return switch (reading.references().follow(scalar.text())) {
            case References.Target.Literal(String value) -> {
                if (value.isBlank()) {
                    error("is empty", "write env:NAME or file:PATH");
                }
                yield Optional.of(value);
            }
            case References.Target.Found(String value) -> Optional.of(value);
            case References.Target.FoundInOpenFile(String value, var file) -> {
                reading.problems()
                        .warning(
                                scalar.line(),
                                key,
                                "is in " + file + ", which everybody on this machine can read",
                                "chmod o-r " + file);
                yield Optional.of(value);
            }
            case References.Target.Missing(String what, String remedy) -> {
                error(what, remedy);
                yield Optional.empty();
            }
        };
    }
}
