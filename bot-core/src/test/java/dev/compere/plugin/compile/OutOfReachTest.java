package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.Headed;
import dev.compere.plugin.script.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfReachTest {

    private final PluginCompiler compiler = new PluginCompiler();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "println 'x'                                   | println | use log.info",
                "System.out.println 'x'                        | System.out | use log.info",
                "sleep 100                                     | sleep | use after('3s')",
                "Thread.sleep 100                              | Thread.sleep | use after('3s')",
                "Thread.start { }                              | Thread.start | handlers run one at a time",
                "new Thread({ }).start()                       | Thread | handlers run one at a time",
                "log.info new Date()                           | Date | use now",
                "log.info System.currentTimeMillis()           | System.currentTimeMillis | use now.toEpochMilli()",
                "log.info java.time.Instant.now()              | Instant.now | use now",
                "String home = System.getenv('HOME')           | System.getenv | read settings.get(",
                "System.exit 1                                 | System.exit | a plugin reaches nothing of the machine",
                "log.info new File('/etc/passwd').text         | File | read files with resource('words.txt')",
                "log.info new URL('https://example.org')       | URL | use http.get(",
                "'ls'.execute()                                | String.execute | plugins start no programs",
                "int n = new Random().nextInt(6)               | Random | use random.number(1, 6)",
                "double n = Math.random()                      | Math.random | use random.number(1, 6)",
                "[1, 2].shuffle()                              | List.shuffle | use random.number(1, 6)",
                "def l = 'x'.class.classLoader                 | getClass | compare with instanceof",
                "def m = 'x'.getClass().methods                | getClass | compare with instanceof",
                "Class.forName('java.lang.System')             | Class.forName | write the name of the property",
                "String.newInstance()                          | Class.newInstance | write new and the name",
                "'x'.metaClass.shout = { }                     | metaClass | write the name of the property",
                "def p = 'x'.properties                        | getProperties | write the name of the property",
                "evaluate '1 + 1'                              | evaluate | a plugin cannot run text as code",
                "use(String) { }                               | use | call the method of the category itself",
                "synchronized (this) { }                       | synchronized | remove it",
                "[1].parallelStream().count()                  | Collection.parallelStream | use stream()",
                "try { say 'x' } catch (Throwable t) { }       | Throwable | catch Exception",
                "def f = 'x' as File                           | File | read files with resource",
                "[].each { File f -> }                         | File | read files with resource",
                "import java.io.File                           | import of java.io.File | read files with resource",
                "import java.nio.file.*                        | import of java.nio.file.* | ",
                "import static java.lang.System.exit           | import of java.lang.System | a plugin reaches nothing",
                "import static java.lang.Runtime.*             | import of java.lang.Runtime | a plugin reaches nothing",
                "import java.io.File as Text                   | import of java.io.File | read files with resource",
                "trait Loud { }                                | trait | write an interface",
                "class Mine extends ClassLoader { }            | ClassLoader | ",
                "binding.variables                             | binding | declare the variable with @Field",
            })
    void whatAuthorsTryIsExplained(String line, String what, String remedy) {
        var problems = problems("\n" + line, Level.SANDBOX);
        assertThat(problems)
                .first()
                .asString()
                .startsWith("sample/plugin.groovy:2: " + what + " is not allowed in a plugin")
                .contains(remedy == null ? "" : "; " + remedy);
    }

    @Test
    void whatIsOnTheListCanBeImported() {
        assertThat(problems("""
                import static java.lang.Math.max
                import java.text.Normalizer.Form
                import java.time.Duration as Span
                import java.util.function.*
                on(CallEnded) { say max(1, 2) + Form.NFC.name() + Span.ofDays(1) }
                """, Level.SANDBOX)).isEmpty();
    }

    @Test
    void classesHaveNoPackageAtAnyLevel() {
        var text = "package dev.compere.plugin.script\n" + Headed.script("sample", "plugin().turns()");
        assertThat(problems(new PluginSource("sample", text), Level.FULL))
                .first()
                .asString()
                .startsWith("sample/plugin.groovy:1: a package is not allowed in a plugin; remove the line");
    }

    @Test
    void eachPlaceIsToldOnceWithItsColumn() {
        var problems = problems("""
                on(CallEnded) { event ->
                    log.info new File('a').text; println 'x'
                }
                """, Level.SANDBOX);
        assertThat(problems).extracting(PluginProblem::line).containsExactly(2, 2);
        assertThat(problems).extracting(PluginProblem::column).containsExactly(14, 34);
    }

    @Test
    void aPluginThatMayDoAnythingMayDoThis() {
        assertThat(problems("System.getenv('HOME')\nprintln new File('x').name", Level.FULL))
                .isEmpty();
    }

    private List<PluginProblem> problems(String script, Level level) {
        return problems(new PluginSource("sample", Headed.script("sample", script)), level);
    }

    private List<PluginProblem> problems(PluginSource source, Level level) {
        return switch (compiler.compile(source, level)) {
            case Compilation.Compiled _ -> List.of();
            case Compilation.Rejected(List<PluginProblem> problems) -> problems;
        };
    }
}
