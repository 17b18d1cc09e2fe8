package dev.compere.app.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipFile;

/// Where plugins can be installed from: a folder, a zip file, a commit of a git repository. Nothing of them is run.
final class PluginSources {

    private PluginSources() {}

    /// Puts the files of a plugin into the staging.
    ///
    /// @param source a folder, a file that ends in `.zip`, or a repository's URL with `#` and a commit
    static void stage(String source, Staging staging) throws IOException, InstallRefused {
        if (source.contains("#")) {
            stageCommit(source, staging);
        } else if (Files.isDirectory(Path.of(source))) {
            stageFolder(Path.of(source), staging);
        } else if (source.endsWith(".zip") && Files.isRegularFile(Path.of(source))) {
            stageZip(Path.of(source), staging);
        } else {
            throw new InstallRefused(
                    source + " is no folder and no .zip file; of a git repository, name the commit: URL#HASH");
        }
    }

    private static void stageFolder(Path folder, Staging staging) throws IOException, InstallRefused {
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.sorted()::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    throw new InstallRefused(name + " is a link; only files are installed");
                }
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !isOfGit(name)) {
                    try (var content = Files.newInputStream(path)) {
                        staging.add(name, content);
                    }
                }
            }
        }
    }

    private static boolean isOfGit(String name) {
        return name.startsWith(".git/");
    }

    /// A single folder around everything, as most archives have it, is taken away.
    private static void stageZip(Path zip, Staging staging) throws IOException, InstallRefused {
        try (var archive = new ZipFile(zip.toFile())) {
            var around = folderAround(archive);
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    try (var content = archive.getInputStream(entry)) {
                        staging.add(entry.getName().substring(around.length()), content);
                    }
                }
            }
        }
    }

    private static String folderAround(ZipFile archive) {
        var folders = archive.stream()
                .map(entry -> entry.getName().substring(0, entry.getName().indexOf('/') + 1))
                .distinct()
                .limit(2)
                .toList();
        return folders.size() == 1 ? folders.getFirst() : "";
    }

    private static void stageCommit(String source, Staging staging) throws IOException, InstallRefused {
        var zip = Files.createTempFile("plugin", ".zip");
        try {
            int hash = source.lastIndexOf('#');
            new GitRepository(source.substring(0, hash), Duration.ofMinutes(1))
                    .archive(source.substring(hash + 1), zip);
            stageZip(zip, staging);
        } finally {
            Files.deleteIfExists(zip);
        }
    }
}
