package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plugins of others: what is taken over, and what is not.
class InstallCommandTest {

    private static final String SCRIPT = """
            plugin 'jukebox', version: '1.0', api: 1, permissions: ['messages.send']
            on(MessageReceived) { say 'x' }
            """;

    @TempDir
    private Path path;

    private Path plugins;
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        plugins = Files.createDirectories(path.resolve("plugins"));
        folder = Files.createDirectories(path.resolve("download-1"));
        Files.writeString(folder.resolve("plugin.groovy"), SCRIPT);
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/en.properties"), "a = b");
    }

    @Test
    void aFolderIsTakenUnderTheNameInItsHeader() {
        var output = install(folder, "--yes");
        assertThat(output.out()).contains("asks for messages.send").endsWith("/jukebox is installed\n");
        assertThat(output.code()).isZero();
        assertThat(plugins.resolve("jukebox/texts/en.properties")).hasContent("a = b");
        assertThat(plugins).isDirectoryNotContaining("glob:**/.installing");
    }

    @Test
    void somebodyMustSayYes() {
        assertThat(typing("n\n", folder.toString()).out()).contains("? [y/N] ").contains("nobody said yes");
        assertThat(typing("", folder.toString()).code()).isEqualTo(ExitCode.CONFIG.code());
        assertThat(plugins).isEmptyDirectory();
        assertThat(typing("y\n", folder.toString()).code()).isZero();
        assertThat(plugins.resolve("jukebox/plugin.groovy")).exists();
    }

    @Test
    void whatIsThereIsReplacedOnlyIfThatIsWantedAndKept() throws IOException {
        install(folder, "--yes");
        Files.writeString(folder.resolve("plugin.groovy"), SCRIPT.replace("1.0", "2.0"));
        assertThat(install(folder, "--yes").out()).contains("is there already; to replace it: --replace");
        assertThat(install(folder, "--yes", "--replace").code()).isZero();
        assertThat(plugins.resolve("jukebox/plugin.groovy")).content().contains("2.0");
        try (var kept = Files.list(plugins.resolve(".replaced"))) {
            assertThat(kept.toList())
                    .singleElement()
                    .satisfies(old ->
                            assertThat(old.resolve("plugin.groovy")).content().contains("1.0"));
        }
    }

    @Test
    void whatCannotBeLoadedIsNotTaken() throws IOException {
        Files.writeString(folder.resolve("plugin.groovy"), SCRIPT.replace("say", "sai"));
        assertRefused(folder.toString(), "it cannot be loaded, see above");
    }

    @Test
    void linksAreNotTaken() throws IOException {
        Files.createSymbolicLink(folder.resolve("secret"), Path.of("/etc/passwd"));
        assertRefused(folder.toString(), "secret is a link");
    }

    @Test
    void aZipIsTakenOutOfTheFolderAroundIt() throws IOException {
        var zip = zip("jukebox-main/plugin.groovy", SCRIPT, "jukebox-main/README.md", "# jukebox");
        assertThat(install(zip, "--yes").code()).isZero();
        assertThat(plugins.resolve("jukebox/README.md")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "a/../../evil", "/evil", "a\\..\\..\\evil"})
    void aZipCannotWriteElsewhere(String entry) throws IOException {
        assertRefused(
                zip("plugin.groovy", SCRIPT, entry, "x").toString(), "it has a file outside of its folder: " + entry);
        assertThat(path.resolve("evil")).doesNotExist();
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        assertRefused(
                zip("plugin.groovy", SCRIPT, "big", "x".repeat(2_000_000)).toString(), "big is larger than 1024 kB");
        var many = new ArrayList<>(List.of("plugin.groovy", SCRIPT));
        for (int i = 0; i < 200; i++) {
            many.addAll(List.of("f" + i, ""));
        }
        assertRefused(zip(many.toArray(String[]::new)).toString(), "it has more than 200 files");
    }

    @Test
    void aCommitIsTakenFromARepository() throws Exception {
        var commit = commit();
        Files.writeString(folder.resolve("plugin.groovy"), SCRIPT.replace("1.0", "2.0"));
        commit();
        assertThat(install("file://" + folder + "#" + commit, "--yes").code()).isZero();
        assertThat(plugins.resolve("jukebox/plugin.groovy")).content().contains("1.0");
        assertThat(plugins.resolve("jukebox/.git")).doesNotExist();
    }

    @Test
    void onlyAWholeCommitHashNamesACommit() throws Exception {
        var commit = commit();
        assertRefused("file://" + folder + "#main", "'main' is not a whole commit hash");
        assertRefused("file://" + folder + "#" + commit.substring(0, 12), "is not a whole commit hash");
        assertRefused("file://" + folder + "#" + "0".repeat(40), "git fetch failed: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext::sh -c touch% evil", "--upload-pack=evil", "git://x.example/x", "http://x.example/x"})
    void onlySafeWaysLeadToARepository(String url) {
        assertRefused(url + "#" + "0".repeat(40), "is not the URL of a repository");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on(MessageReceived) { }", "plugin '../x', version: '1'", "plugin '-', api: 1"})
    void aNameIsNeeded(String script) throws IOException {
        Files.writeString(folder.resolve("plugin.groovy"), script);
        assertThat(install(folder, "--yes").code()).isEqualTo(ExitCode.CONFIG.code());
        assertThat(plugins).isEmptyDirectory();
    }

    private void assertRefused(String source, String reason) {
        var output = install(source, "--yes");
        assertThat(output.out()).contains("was not installed: ").contains(reason);
        assertThat(output.code()).isEqualTo(ExitCode.CONFIG.code());
        assertThat(plugins).isEmptyDirectory();
    }

    private String commit() throws IOException, InterruptedException {
        git("init", "--quiet");
        git("add", ".");
        git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "--quiet", "-m", "x");
        return git("rev-parse", "HEAD").strip();
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        var git = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(git.exitValue()).as(output).isZero();
        return output;
    }

    private Path zip(String... filesAndContents) throws IOException {
        var file = path.resolve("download.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < filesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(filesAndContents[i]));
                zip.write(filesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private CommandOutput install(Object source, String... options) {
        return typing("", source.toString(), options);
    }

    private CommandOutput typing(String input, String source, String... options) {
        var line = new ArrayList<>(List.of("plugin", "install", "--directory", plugins.toString()));
        line.addAll(List.of(options));
        line.addAll(List.of("--", source));
        return CommandOutput.typing(input, line.toArray(String[]::new));
    }
}
