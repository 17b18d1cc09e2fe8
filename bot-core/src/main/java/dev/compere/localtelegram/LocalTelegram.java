package dev.compere.localtelegram;

import dev.compere.localtelegram.api.Api;
import dev.compere.localtelegram.mtproto.AuthKeys;
import dev.compere.localtelegram.mtproto.DataCentre;
import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.World;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/// A data centre on 127.0.0.1 and the world behind it.
///
/// A client gets there in three steps: [#seed] its database directory, set an MTProto proxy with [#port] and
/// [#secret] before the TDLib parameters, and use the test data centres. Thread-safe.
public final class LocalTelegram implements AutoCloseable {
    private static final int SECRET_LENGTH = 16;

    private final Api api;
    private final AuthKeys keys = new AuthKeys();
    private final byte[] secret = new byte[SECRET_LENGTH];
    private final Seeds seeds;
    private final DataCentre dataCentre;

    private LocalTelegram(int port, InstantSource clock, RandomGenerator random) {
        random.nextBytes(secret);
        api = new Api(clock, random);
        seeds = new Seeds(keys, api.logins(), clock, random);
        api.logins().tell(seeds);
        dataCentre = DataCentre.listen(port, secret, keys, api, clock, random);
    }

    /// Starts on a free port.
    ///
    /// @param clock must run, and within seconds of the machine's time: TDLib drops messages whose time is far from
    /// its own
    public static LocalTelegram start(InstantSource clock) {
        return start(0, clock);
    }

    /// Starts on a given port; 0 takes a free one.
    ///
    /// @throws IllegalStateException if another program has the port
    public static LocalTelegram start(int port, InstantSource clock) {
        return start(port, clock, new SecureRandom());
    }

    /// Starts with a source of randomness of the caller's: keys, salts and the proxy secret come from it.
    public static LocalTelegram start(int port, InstantSource clock, RandomGenerator random) {
        return new LocalTelegram(port, clock, random);
    }

    /// Puts a media server behind all calls that start from now on. Without one, calls have no media.
    ///
    /// @return this
    public LocalTelegram withMedia() {
        world().mediaServer(Sfu.start(0));
        return this;
    }

    public int port() {
        return dataCentre.port();
    }

    /// The secret for the proxy settings, in hexadecimal digits.
    public String secret() {
        return HexFormat.of().formatHex(secret);
    }

    public World world() {
        return api.world();
    }

    /// Prepares a database directory of TDLib, which may exist, for its first start with this data centre; or, if
    /// that was done before, in this process or another, makes its keys and its login known again.
    ///
    /// @throws IllegalStateException if TDLib has been there already without a seed
    public void seed(Path databaseDirectory) {
        seeds.seed(databaseDirectory);
    }

    /// Cuts all connections, as a network failure would. TDLib comes back by itself.
    public void disconnectAll() {
        dataCentre.disconnectAll();
    }

    /// Cuts all connections and every new one, as a network that is gone would, until [#goOnline]. What happens
    /// meanwhile clients never hear of.
    public void goOffline() {
        dataCentre.goOffline();
    }

    /// Lets clients connect again. TDLib comes back by itself, the later the longer it was away.
    public void goOnline() {
        dataCentre.goOnline();
    }

    /// Whether a client of the account is connected and hears of what happens.
    public boolean reaches(Account account) {
        return api.logins().reaches(account);
    }

    /// Restarts the server: connections and sessions are gone, with what was on its way in them, and old salts are
    /// refused. Logins and the world stay.
    public void restart() {
        api.logins().forgetSessions();
        dataCentre.restart();
    }

    /// Names of requests that came in and had no answer, or `unknown constructor …`. A test that finds any should
    /// fail.
    public List<String> unexpectedRequests() {
        return api.log().unexpected();
    }

    /// Names of the latest requests, oldest first.
    public List<String> requests() {
        return api.log().received();
    }

    @Override
    public void close() {
        dataCentre.close();
        world().mediaServer().ifPresent(Sfu::close);
    }
}
