package dev.compere.plugin.compile;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What authors try most that no plugin may do, and what to write instead.
final class Forbidden {

    private static final Pattern MESSAGE = Pattern.compile("(?:new |import of |a )?(\\S+) is not allowed in a plugin");

    private static final String CLOCK = "use now, or event.at for when something happened";
    private static final String FILES = "read files with resource('words.txt'), keep values in storage";
    private static final String LATER = "use after('3s') { … } or every('10m') { … }";
    private static final String LOG = "use log.info";
    private static final String NO_NAMES = "write the name of the property or method itself";
    private static final String NO_THREADS = "handlers run one at a time; for later, " + LATER;
    private static final String RANDOM = "use random.number(1, 6) or random.pick(list)";
    private static final String SETTINGS = "read settings.get('name', …) from bot.yaml";
    private static final String WEB = "use http.get('https://…') { response -> … }";

    /// By the name of the type, or of the type and its member, or of the member alone.
    private static final Map<String, String> REMEDIES = Map.ofEntries(
            entry("print", LOG),
            entry("println", LOG),
            entry("printf", LOG),
            entry("System.out", LOG),
            entry("System.err", LOG),
            entry("printStackTrace", "use log.warn"),
            entry("Logger", LOG),
            entry("sleep", LATER),
            entry("wait", LATER),
            entry("Thread.sleep", LATER),
            entry("TimeUnit", LATER),
            entry("Timer", LATER),
            entry("Thread", NO_THREADS),
            entry("Executors", NO_THREADS),
            entry("CompletableFuture", NO_THREADS),
            entry("synchronized", "remove it: handlers run one at a time"),
            entry("parallelStream", "use stream()"),
            entry("Date", CLOCK),
            entry("Calendar", CLOCK),
            entry("Clock", CLOCK),
            entry("System.currentTimeMillis", "use now.toEpochMilli()"),
            entry("System.nanoTime", CLOCK),
            entry("now", CLOCK),
            entry("System.getenv", SETTINGS),
            entry("System.getProperty", SETTINGS),
            entry("System", "a plugin reaches nothing of the machine it runs on"),
            entry("Runtime", "a plugin reaches nothing of the machine it runs on"),
            entry("execute", "plugins start no programs"),
            entry("ProcessBuilder", "plugins start no programs"),
            entry("File", FILES),
            entry("Files", FILES),
            entry("Path", FILES),
            entry("Paths", FILES),
            entry("FileWriter", FILES),
            entry("FileReader", FILES),
            entry("BufferedReader", FILES),
            entry("toFile", FILES),
            entry("URL", WEB),
            entry("URI", WEB),
            entry("HttpClient", WEB),
            entry("HttpURLConnection", WEB),
            entry("Socket", WEB),
            entry("toURL", WEB),
            entry("JsonSlurper", "use json(text)['name'].text"),
            entry("JsonOutput", "keep values in storage; to send some, build the text"),
            entry("Random", RANDOM),
            entry("SecureRandom", RANDOM),
            entry("UUID", RANDOM),
            entry("Math.random", RANDOM),
            entry("random", RANDOM),
            entry("shuffle", RANDOM),
            entry("shuffled", RANDOM),
            entry("getClass", "compare with instanceof, or in switch (event) { case PaidCommentReceived: … }"),
            entry("forName", NO_NAMES),
            entry("newInstance", "write new and the name of the class"),
            entry("getMetaClass", NO_NAMES),
            entry("metaClass", NO_NAMES),
            entry("getProperties", NO_NAMES),
            entry("invokeMethod", NO_NAMES),
            entry("getProperty", NO_NAMES),
            entry("setProperty", NO_NAMES),
            entry("hasProperty", NO_NAMES),
            entry("respondsTo", NO_NAMES),
            entry("getAt", "the type is not known here: declare it, for example 'Map<String, String> map'"),
            entry("putAt", "the type is not known here: declare it, for example 'Map<String, String> map'"),
            entry("use", "call the method of the category itself"),
            entry("evaluate", "a plugin cannot run text as code"),
            entry("Eval", "a plugin cannot run text as code"),
            entry("GroovyShell", "a plugin cannot run text as code"),
            entry("setDelegate", "use with { … } or a parameter"),
            entry("trait", "write an interface, its methods may have a body, or a class to extend"),
            entry("package", "remove the line: all classes of a plugin stand side by side"),
            entry("Throwable", "catch Exception"),
            entry("Error", "catch Exception"),
            entry("binding", "declare the variable with @Field"),
            entry("getBinding", "declare the variable with @Field"),
            entry("Serializable", "remove it: storage keeps plain values"));

    private Forbidden() {}

    static String message(String what) {
        return what + " is not allowed in a plugin";
    }

    /// What to write instead, if the message is one of [#message(String)].
    static Optional<String> remedy(String message) {
        var matcher = MESSAGE.matcher(message);
        return matcher.matches() ? remedyFor(matcher.group(1)) : Optional.empty();
    }

    /// @param what as the message names it; a package before it does not matter
    static Optional<String> remedyFor(String what) {
        var words = what.split("\\.");
        var last = words[words.length - 1];
        var owner = words.length > 1 ? words[words.length - 2] : "";
        return Optional.ofNullable(REMEDIES.get(owner + "." + last))
                .or(() -> Optional.ofNullable(REMEDIES.get(last)))
                .or(() -> Optional.ofNullable(REMEDIES.get(owner)));
    }
}
