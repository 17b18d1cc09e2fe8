package dev.compere.media.listen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "evening-show_2, evening-show_2",
        "Анна Мария, Анна_Мария",
        "../../etc/passwd, etc_passwd",
        "/var/lib/id, var_lib_id",
        "-y, y",
        "'a\u0000b\nc', a_b_c",
        "http://host/x.ogg, http_host_x_ogg",
        "C:\\con, C_con",
        "'😀', unnamed",
        "'', unnamed",
        "'...', unnamed"
    })
    void whatDoesNotBelongIntoANameIsReplaced(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }

    @Test
    void twoLongNamesAndAnEndingFitOneFileName() {
        var name = FileNames.safe("𝒜".repeat(300));

        assertThat((name + "-" + name + "-9999.speakers.json").getBytes(UTF_8)).hasSizeLessThan(256);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        assertThat(FileNames.create(folder, "show", "ogg")).hasFileName("show.ogg");
        assertThat(FileNames.create(folder, "show", "ogg")).hasFileName("show-2.ogg");
        assertThat(FileNames.create(folder, "show", "ogg")).hasFileName("show-3.ogg");
        assertThat(FileNames.create(folder, "show", "wav")).hasFileName("show.wav");
    }
}
