package dev.compere.plugin.testkit;

import java.util.List;

/// How the tests of one plugin went.
///
/// @param passed how many passed
/// @param failures those that did not, and what kept the tests from being run
public record TestReport(int passed, List<Failure> failures) {

    /// A test that failed.
    ///
    /// @param test its name; empty if the file as a whole is wrong
    /// @param place the file and the line, as far as known: `GreeterTest.groovy:12`
    /// @param text what went wrong, may have several lines
    public record Failure(String test, String place, String text) {}

    public TestReport {
        failures = List.copyOf(failures);
    }

    public boolean isGood() {
        return failures.isEmpty() && passed > 0;
    }
}
