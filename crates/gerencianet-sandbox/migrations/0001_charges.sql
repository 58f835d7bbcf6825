-- Moments are milliseconds since 1970-01-01T00:00:00Z, amounts are cents.

-- Tokens that were handed out, by the SHA-256 of each: who reads this file cannot use them.
CREATE TABLE tokens (
    digest  BLOB PRIMARY KEY NOT NULL,
    scopes  TEXT NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX tokens_by_expiry ON tokens (expires);

-- The Pix keys of the account. Only random ones (is_random) are listed and deleted by the API.
CREATE TABLE keys (
    chave     TEXT PRIMARY KEY NOT NULL,
    is_random INTEGER NOT NULL CHECK (is_random IN (0, 1)),
    made      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE locations (
    id      INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('cob', 'cobv')),
    address TEXT NOT NULL UNIQUE,
    made    INTEGER NOT NULL
) STRICT;

CREATE INDEX locations_by_moment ON locations (made, id);

CREATE TABLE charges (
    txid     TEXT PRIMARY KEY NOT NULL,
    status   TEXT NOT NULL CHECK (status IN ('ATIVA', 'CONCLUIDA', 'REMOVIDA_PELO_USUARIO_RECEBEDOR', 'REMOVIDA_PELO_PSP')),
    revision INTEGER NOT NULL,
    location INTEGER UNIQUE REFERENCES locations (id),
    made     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX charges_by_moment ON charges (made, txid);

-- What a charge said in each of its versions.
CREATE TABLE revisions (
    txid     TEXT NOT NULL REFERENCES charges (txid),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    lifetime INTEGER NOT NULL CHECK (lifetime > 0), -- seconds from the creation of the charge
    cpf      TEXT,
    cnpj     TEXT,
    nome     TEXT,
    centavos INTEGER NOT NULL CHECK (centavos > 0),
    chave    TEXT NOT NULL,
    question TEXT,
    details  TEXT NOT NULL, -- a JSON list of {nome, valor}
    PRIMARY KEY (txid, revision),
    CHECK (cpf IS NULL OR cnpj IS NULL)
) STRICT, WITHOUT ROWID;

-- The Pix that the account received. A charge is paid once.
CREATE TABLE received (
    end_to_end_id TEXT PRIMARY KEY NOT NULL,
    charge        TEXT UNIQUE REFERENCES charges (txid),
    txid          TEXT,
    chave         TEXT NOT NULL,
    centavos      INTEGER NOT NULL CHECK (centavos > 0),
    cpf           TEXT,
    cnpj          TEXT,
    nome          TEXT,
    note          TEXT,
    made          INTEGER NOT NULL,
    CHECK (charge IS NULL OR charge = txid)
) STRICT, WITHOUT ROWID;

CREATE INDEX received_by_moment ON received (made, end_to_end_id);

-- Refunds of received Pix; one that reaches `settles` is carried out.
CREATE TABLE refunds (
    end_to_end_id TEXT NOT NULL REFERENCES received (end_to_end_id),
    id            TEXT NOT NULL,
    rtr_id        TEXT NOT NULL UNIQUE,
    centavos      INTEGER NOT NULL CHECK (centavos > 0),
    made          INTEGER NOT NULL,
    settles       INTEGER NOT NULL,
    PRIMARY KEY (end_to_end_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE webhooks (
    chave TEXT PRIMARY KEY NOT NULL,
    url   TEXT NOT NULL,
    made  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX webhooks_by_moment ON webhooks (made, chave);
