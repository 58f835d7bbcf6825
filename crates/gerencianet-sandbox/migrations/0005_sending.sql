-- Money that the account got outside of Pix; the one numbered 0 is what it was opened with.
CREATE TABLE deposits (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    centavos INTEGER NOT NULL CHECK (centavos > 0),
    made     INTEGER NOT NULL
) STRICT;

-- The Pix that the account sent. When one reaches `settles` it is carried out, or fails if it has a `failure`.
CREATE TABLE sent (
    id            TEXT PRIMARY KEY NOT NULL,
    end_to_end_id TEXT NOT NULL UNIQUE,
    centavos      INTEGER NOT NULL CHECK (centavos > 0),
    by_account    INTEGER NOT NULL CHECK (by_account IN (0, 1)),
    request       TEXT NOT NULL, -- the order as JSON
    made          INTEGER NOT NULL,
    settles       INTEGER NOT NULL,
    failure       TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX sent_by_settlement ON sent (settles);

-- What receivers of sent Pix gave back, from the moment `made` on.
CREATE TABLE returned (
    rtr_id   TEXT PRIMARY KEY NOT NULL,
    id       TEXT NOT NULL, -- the receiver's own
    sent     TEXT NOT NULL REFERENCES sent (id),
    centavos INTEGER NOT NULL CHECK (centavos > 0),
    made     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX returned_by_sent ON returned (sent, made);

-- A refund that has a `failure` fails when it settles.
ALTER TABLE refunds ADD COLUMN failure TEXT;

-- What is known of keys outside: whose they are, or that nobody has them.
CREATE TABLE payees (
    chave    TEXT PRIMARY KEY NOT NULL,
    document TEXT, -- CPF or CNPJ
    present  INTEGER NOT NULL CHECK (present IN (0, 1))
) STRICT, WITHOUT ROWID;

-- The documents (CPF or CNPJ) that may not take part.
CREATE TABLE blocked (
    document TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
