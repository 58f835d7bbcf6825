-- How far the clock of the sandbox was moved ahead of the machine's, in milliseconds; no row until it is.
CREATE TABLE clock (
    id    INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    ahead INTEGER NOT NULL CHECK (ahead >= 0)
) STRICT;

-- The latest requests, without anything that was sent in them. `status` is null where no answer was given.
CREATE TABLE requests (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    made       INTEGER NOT NULL,
    method     TEXT NOT NULL,
    operation  TEXT,
    route      TEXT,
    status     INTEGER,
    micros     INTEGER NOT NULL,
    client     TEXT,
    refusal    TEXT,
    violations TEXT NOT NULL, -- a JSON list of {pointer, code}
    fault      TEXT
) STRICT;
