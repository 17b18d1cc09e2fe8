package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.Schema;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// What all sessions of a data centre share.
record SessionContext(Schema schema, InstantSource clock, MessageIds ids, Salts salts, RandomGenerator random) {}
