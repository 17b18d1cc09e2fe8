package dev.compere;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The house rules: who may know whom, which library lives where, where time and chance come from.
@AnalyzeClasses(packages = "dev.compere", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /// For each package, the packages it may know. `app` may know all and is known by none.
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("event", List.of()),
            Map.entry("action", List.of("event")),
            Map.entry("telegram", List.of()),
            Map.entry("media", List.of()),
            Map.entry("config", List.of()),
            Map.entry("web", List.of()),
            Map.entry("localtelegram", List.of()),
            Map.entry("call", List.of("telegram", "event", "action", "media")),
            Map.entry("dispatch", List.of("event", "action")),
            Map.entry("plugin", List.of("event", "action", "dispatch", "schedule")),
            Map.entry("ledger", List.of("event", "action", "dispatch")),
            Map.entry("schedule", List.of("event", "action")));

    /// For each room of `plugin`, the rooms of `plugin` it may know.
    private static final Map<String, List<String>> ROOMS_OF_PLUGIN = Map.of(
            "sandbox", List.of(),
            "script", List.of("sandbox"),
            "compile", List.of("sandbox", "script"),
            "worker", List.of("sandbox", "script"),
            "testkit", List.of("sandbox", "script", "compile", "worker"));

    /// For each room of `media`, the rooms of `media` it may know; all know the hall, which knows none.
    private static final Map<String, List<String>> ROOMS_OF_MEDIA = Map.of(
            "webrtc", List.of(),
            "ffmpeg", List.of(),
            "card", List.of(),
            "player", List.of("ffmpeg"),
            "listen", List.of("ffmpeg"),
            "rtmp", List.of("ffmpeg"));

    /// Where each library is used; nobody else sees it.
    private static final Map<String, List<String>> HOME = Map.ofEntries(
            Map.entry("org.quartz..", List.of("dev.compere.schedule..")),
            Map.entry("groovy..", List.of("dev.compere.plugin..")),
            Map.entry("org.codehaus.groovy..", List.of("dev.compere.plugin..")),
            Map.entry("org.junit..", List.of("dev.compere.plugin.testkit..")),
            Map.entry("java.sql..", List.of("dev.compere.ledger..")),
            Map.entry("org.jdbi..", List.of("dev.compere.ledger..")),
            Map.entry("org.flywaydb..", List.of("dev.compere.ledger..")),
            Map.entry("com.zaxxer.hikari..", List.of("dev.compere.ledger..")),
            Map.entry("org.sqlite..", List.of("dev.compere.ledger..")),
            // The local Telegram shows itself in a browser and checks who publishes; it knows nothing of the bot's
            // pages.
            Map.entry(
                    "com.sun.net.httpserver..",
                    List.of(
                            "dev.compere.web..",
                            "dev.compere.localtelegram.viewer..",
                            "dev.compere.localtelegram.rtmp..")),
            Map.entry("dev.onvoid.webrtc..", List.of("dev.compere.media.webrtc..")),
            Map.entry("org.bouncycastle..", List.of("dev.compere.localtelegram.sfu..")),
            Map.entry("java.lang.foreign..", List.of("dev.compere.telegram.tdjson..", "dev.compere.media.webrtc..")),
            Map.entry("com.google.inject..", List.of("dev.compere.app..")),
            Map.entry("picocli..", List.of("dev.compere.app..")),
            Map.entry("com.google.zxing..", List.of("dev.compere.app..")),
            Map.entry("io.github.bucket4j..", List.of("dev.compere.dispatch..")));

    @ArchTest
    void everyPackageKnowsOnlyWhatItMay(JavaClasses classes) {
        MAY_KNOW.forEach((name, known) -> noClasses()
                .that()
                .resideInAPackage("dev.compere." + name + "..")
                .should()
                .dependOnClassesThat(areOursOutside(name, known))
                .because("`" + name + "` may know " + (known.isEmpty() ? "nothing of ours" : known))
                .check(classes));
    }

    @ArchTest
    void everyRoomOfThePluginsKnowsOnlyWhatItMay(JavaClasses classes) {
        ROOMS_OF_PLUGIN.forEach((room, known) -> noClasses()
                .that()
                .resideInAPackage("dev.compere.plugin." + room + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of the plugins' host or of a room outside " + room + " and " + known,
                        type -> isOfPlugins(type) && !roomOf(type).equals(room) && !known.contains(roomOf(type))))
                .allowEmptyShould(true)
                .check(classes));
    }

    @ArchTest
    void everyRoomOfTheMediaKnowsOnlyWhatItMay(JavaClasses classes) {
        ROOMS_OF_MEDIA.forEach((room, known) -> noClasses()
                .that()
                .resideInAPackage("dev.compere.media." + room + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of a room of `media` outside " + room + " and " + known,
                        type -> (type.getPackageName() + ".").startsWith("dev.compere.media.")
                                && !roomOf(type).isEmpty()
                                && !roomOf(type).equals(room)
                                && !known.contains(roomOf(type))))
                .allowEmptyShould(true)
                .check(classes));
    }

    @ArchTest
    static final ArchRule theHallOfTheMediaKnowsNoRoom = noClasses()
            .that()
            .resideInAPackage("dev.compere.media")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.compere.media.*..");

    private static boolean isOfPlugins(JavaClass type) {
        return (type.getPackageName() + ".").startsWith("dev.compere.plugin.");
    }

    /// Empty for the host itself.
    private static String roomOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 3 ? parts[3] : "";
    }

    @ArchTest
    static final ArchRule pluginsKnowOfSchedulesOnlyWhatCronMeans = noClasses()
            .that()
            .resideInAPackage("dev.compere.plugin..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of `schedule`, other than CronText",
                    type -> type.getPackageName().equals("dev.compere.schedule")
                            && !type.getSimpleName().equals("CronText")));

    @ArchTest
    void everyLibraryHasOneHome(JavaClasses classes) {
        HOME.forEach((library, home) -> noClasses()
                .that()
                .resideOutsideOfPackages(home.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " is used in " + home + " only")
                .check(classes));
    }

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("dev.compere.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesInAsAClock = noClasses()
            .that()
            .resideOutsideOfPackage("dev.compere.app..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("a test must be able to set the clock");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class)
            .because("one waits for an event, with a limit");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Impl|Manager|Helper)")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..impl..");

    private static DescribedPredicate<JavaClass> areOursOutside(String name, List<String> known) {
        return DescribedPredicate.describe("are ours, outside " + name + " and " + known, type -> {
            var parts = type.getPackageName().split("\\.");
            boolean ours = type.getPackageName().startsWith("dev.compere.") && parts.length > 2;
            return ours && !parts[2].equals(name) && !known.contains(parts[2]);
        });
    }
}
