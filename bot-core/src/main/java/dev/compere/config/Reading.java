package dev.compere.config;

import java.util.ArrayList;
import java.util.List;

/// One pass over one file: what all its sections share.
final class Reading {

    private final Problems problems;
    private final References references;
    private final List<Section> sections = new ArrayList<>();

    Reading(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    Problems problems() {
        return problems;
    }

    References references() {
        return references;
    }

    void opened(Section section) {
        sections.add(section);
    }

    /// Every section knows by now which keys somebody asked for: the others are mistakes.
    void reportUnknownKeys() {
        sections.forEach(Section::reportUnknownKeys);
    }

    /// The keys that were asked for and not found, for the test of the reference file.
    List<String> absentKeys() {
        return sections.stream()
                .flatMap(section -> section.absentKeys().stream())
                .toList();
    }
}
