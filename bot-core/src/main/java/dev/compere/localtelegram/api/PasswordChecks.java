package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// Two-step verification: the challenge that each session was given and must solve. Thread-safe.
final class PasswordChecks {
    private final RandomGenerator random;
    private final Map<Long, SecureRemotePassword> challenges = new ConcurrentHashMap<>();

    PasswordChecks(RandomGenerator random) {
        this.random = random;
    }

    TlObject none() {
        return password();
    }

    /// A new challenge for who claims to know a password (`account.password`).
    TlObject challenge(long authKeyId, String password, String hint) {
        var challenge = SecureRemotePassword.forPassword(password, random);
        challenges.put(authKeyId, challenge);
        var algorithm = TlObject.of("passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow")
                .with("salt1", challenge.salt1())
                .with("salt2", challenge.salt2())
                .with("g", SecureRemotePassword.GENERATOR)
                .with("p", SecureRemotePassword.prime());
        return password()
                .flag("has_password", true)
                .with("current_algo", algorithm)
                .with("srp_B", challenge.serverValue())
                .with("srp_id", authKeyId)
                .with("hint", hint);
    }

    /// Whether an `inputCheckPasswordSRP` solves the session's challenge.
    boolean check(long authKeyId, TlObject solution) {
        var challenge = challenges.get(authKeyId);
        return challenge != null
                && solution.is("inputCheckPasswordSRP")
                && challenge.accepts(solution.bytes("A"), solution.bytes("M1"));
    }

    private static TlObject password() {
        return TlObject.of("account.password")
                .with("new_algo", TlObject.of("passwordKdfAlgoUnknown"))
                .with("new_secure_algo", TlObject.of("securePasswordKdfAlgoUnknown"));
    }
}
