package dev.compere.ledger;

import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/// Brings a file to the tables this build knows, or refuses it.
final class Migrations {

    private Migrations() {}

    static void apply(Path file, DataSource source) {
        try {
            var flyway = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:dev/compere/ledger")
                    .load();
            Arrays.stream(flyway.info().all())
                    .filter(migration -> isFromTheFuture(migration.getState()))
                    .reduce((_, latest) -> latest)
                    .ifPresent(migration -> refuse(file, migration));
            flyway.migrate();
        } catch (FlywayException e) {
            throw new LedgerUnusable(
                    file,
                    "cannot be brought to this version's tables (" + firstLine(e) + ")",
                    "put a backup in its place, or name another file in ledger.url",
                    e);
        }
    }

    private static boolean isFromTheFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    private static void refuse(Path file, MigrationInfo migration) {
        throw new LedgerUnusable(
                file,
                "was written by a newer bot (tables of version " + migration.getVersion() + ")",
                "run that version, or put a backup from before in its place",
                null);
    }

    private static String firstLine(FlywayException e) {
        return e.getMessage().lines().findFirst().orElse("no reason given");
    }
}
