-- One start of the bot. Numbers of actions are unique within a run only.
CREATE TABLE run (
    id         INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL
) STRICT;

-- Whoever gave Stars, with the name of the latest gift. Times are milliseconds since 1970.
CREATE TABLE sender (
    id       INTEGER PRIMARY KEY,
    name     TEXT    NOT NULL,
    named_at INTEGER NOT NULL
) STRICT;

-- Stars that were received. All columns but the id are the gift's identity: Telegram sends a story's messages again
-- after a restart, and what is here already is not counted again.
CREATE TABLE gift (
    id          INTEGER PRIMARY KEY,
    chat_id     INTEGER NOT NULL,
    call_kind   TEXT    NOT NULL,
    call_number INTEGER NOT NULL,
    sender_id   INTEGER NOT NULL REFERENCES sender (id),
    at          INTEGER NOT NULL,
    stars       INTEGER NOT NULL CHECK (stars > 0),
    kind        TEXT    NOT NULL CHECK (kind IN ('comment', 'donation')),
    occurrence  INTEGER NOT NULL,
    text        TEXT    NOT NULL,
    UNIQUE (chat_id, call_kind, call_number, sender_id, at, stars, kind, occurrence, text)
) STRICT;

-- Who gave how much in a call, so that a leaderboard costs as much as the call has givers and not gifts. `at` and
-- `gift_id` are of the latest gift.
CREATE TABLE call_total (
    chat_id     INTEGER NOT NULL,
    call_kind   TEXT    NOT NULL,
    call_number INTEGER NOT NULL,
    sender_id   INTEGER NOT NULL REFERENCES sender (id),
    stars       INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    gift_id     INTEGER NOT NULL,
    PRIMARY KEY (chat_id, call_kind, call_number, sender_id)
) STRICT, WITHOUT ROWID;

-- The first places without looking at the others: a plugin may ask who leads after each gift.
CREATE INDEX call_total_by_stars ON call_total (chat_id, call_kind, call_number, stars DESC, at, gift_id);

CREATE TRIGGER gift_counts AFTER INSERT ON gift BEGIN
    INSERT INTO call_total
    VALUES (NEW.chat_id, NEW.call_kind, NEW.call_number, NEW.sender_id, NEW.stars, NEW.at, NEW.id)
    ON CONFLICT DO UPDATE SET
        stars = stars + excluded.stars,
        at = MAX(at, excluded.at),
        gift_id = MAX(gift_id, excluded.gift_id);
END;

-- What the bot was asked to do and how it ended.
CREATE TABLE audit (
    id     INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    origin TEXT    NOT NULL,
    call   TEXT    NOT NULL,
    action TEXT    NOT NULL,
    result TEXT    NOT NULL,
    detail TEXT    NOT NULL
) STRICT;

CREATE INDEX audit_by_time ON audit (at);

-- Stars the bot spent or may have spent.
CREATE TABLE spending (
    run_id     INTEGER NOT NULL REFERENCES run (id),
    request_id INTEGER NOT NULL,
    day        TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    stars      INTEGER NOT NULL CHECK (stars > 0),
    PRIMARY KEY (run_id, request_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX spending_by_day ON spending (day, stars);

-- What plugins keep: JSON by key.
CREATE TABLE plugin_value (
    plugin TEXT NOT NULL,
    key    TEXT NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (plugin, key)
) STRICT, WITHOUT ROWID;
