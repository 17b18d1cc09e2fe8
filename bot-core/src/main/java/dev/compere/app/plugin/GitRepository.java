package dev.compere.app.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A git repository somewhere else, asked with the git command for one commit. No hook runs, no submodule is fetched,
/// and nobody is asked for a password.
final class GitRepository {

    private static final Pattern URL = Pattern.compile("(https|ssh|file)://[^\\s]+|[\\w.-]+@[\\w.-]+:[^\\s]+");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final List<String> GIT = List.of(
            "git",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "protocol.allow=never",
            "-c",
            "protocol.https.allow=always",
            "-c",
            "protocol.ssh.allow=always",
            "-c",
            "protocol.file.allow=always",
            "-c",
            "transfer.fsckObjects=true");

    private final String url;
    private final Duration patience;

    GitRepository(String url, Duration patience) throws InstallRefused {
        if (!URL.matcher(url).matches()) {
            throw new InstallRefused(
                    "'" + url + "' is not the URL of a repository: write https://…, ssh://… or file://…");
        }
        this.url = url;
        this.patience = patience;
    }

    /// Writes the files of a commit into a zip file.
    ///
    /// @param commit the whole hash: a branch or a tag may be something else tomorrow
    void archive(String commit, Path zip) throws IOException, InstallRefused {
        if (!COMMIT.matcher(commit).matches()) {
            throw new InstallRefused("'" + commit + "' is not a whole commit hash: write all 40 characters of it, which"
                    + " git rev-parse HEAD shows");
        }
        var folder = Files.createTempDirectory("repository");
        try {
            git(folder, "init", "--quiet", "--bare");
            git(folder, "fetch", "--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules", "--", url, commit);
            var fetched =
                    git(folder, "rev-parse", "--verify", "FETCH_HEAD^{commit}").strip();
            if (!fetched.equals(commit)) {
                throw new InstallRefused("the repository sent " + fetched + " instead of " + commit);
            }
            git(folder, "archive", "--format=zip", "--output=" + zip, commit);
        } finally {
            Folders.delete(folder);
        }
    }

    private String git(Path folder, String... arguments) throws IOException, InstallRefused {
        var command = new ArrayList<>(GIT);
        command.addAll(List.of(arguments));
        var output = folder.resolve("compere-output").toFile();
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_SSH_COMMAND", "ssh -oBatchMode=yes");
        Process git;
        try {
            git = builder.start();
        } catch (IOException e) {
            throw new InstallRefused("the command git is not there: install it, or give a folder or a .zip file");
        }
        await(git, arguments[0]);
        var text = Files.readString(output.toPath());
        if (git.exitValue() != 0) {
            throw new InstallRefused("git " + arguments[0] + " failed: "
                    + text.strip().lines().reduce((_, last) -> last).orElse("exit code " + git.exitValue()));
        }
        return text;
    }

    private void await(Process git, String what) throws InstallRefused {
        try {
            if (!git.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InstallRefused("git " + what + " did not end within " + patience.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InstallRefused("it was interrupted");
        } finally {
            git.descendants().forEach(ProcessHandle::destroyForcibly);
            git.destroyForcibly();
        }
    }
}
