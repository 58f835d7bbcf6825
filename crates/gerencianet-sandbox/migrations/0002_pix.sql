-- Pix keys. A key belongs to one account. Only random ones (is_random) are listed and deleted by the API.
CREATE TABLE keys (
    chave     TEXT PRIMARY KEY NOT NULL,
    account   INTEGER NOT NULL REFERENCES accounts (id),
    is_random INTEGER NOT NULL CHECK (is_random IN (0, 1)),
    made      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX keys_by_account ON keys (account);

CREATE TABLE locations (
    id      INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id),
    kind    TEXT NOT NULL CHECK (kind IN ('cob', 'cobv')),
    address TEXT NOT NULL UNIQUE,
    made    INTEGER NOT NULL
) STRICT;

CREATE INDEX locations_by_moment ON locations (account, made, id);

-- A txid is unique within its account.
CREATE TABLE charges (
    account  INTEGER NOT NULL REFERENCES accounts (id),
    txid     TEXT NOT NULL,
    status   TEXT NOT NULL CHECK (status IN ('ATIVA', 'CONCLUIDA', 'REMOVIDA_PELO_USUARIO_RECEBEDOR', 'REMOVIDA_PELO_PSP')),
    revision INTEGER NOT NULL,
    location INTEGER UNIQUE REFERENCES locations (id),
    made     INTEGER NOT NULL,
    PRIMARY KEY (account, txid)
) STRICT, WITHOUT ROWID;

CREATE INDEX charges_by_moment ON charges (account, made, txid);

-- What a charge said in each of its versions.
CREATE TABLE revisions (
    account  INTEGER NOT NULL,
    txid     TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    lifetime INTEGER NOT NULL CHECK (lifetime > 0), -- seconds from the creation of the charge
    cpf      TEXT,
    cnpj     TEXT,
    nome     TEXT,
    centavos INTEGER NOT NULL CHECK (centavos > 0),
    chave    TEXT NOT NULL,
    question TEXT,
    details  TEXT NOT NULL, -- a JSON list of {nome, valor}
    PRIMARY KEY (account, txid, revision),
    FOREIGN KEY (account, txid) REFERENCES charges (account, txid),
    CHECK (cpf IS NULL OR cnpj IS NULL)
) STRICT, WITHOUT ROWID;

-- The Pix that an account received. A charge is paid once.
CREATE TABLE received (
    end_to_end_id TEXT PRIMARY KEY NOT NULL,
    account       INTEGER NOT NULL REFERENCES accounts (id),
    charge        TEXT,
    txid          TEXT,
    chave         TEXT NOT NULL,
    centavos      INTEGER NOT NULL CHECK (centavos > 0),
    cpf           TEXT,
    cnpj          TEXT,
    nome          TEXT,
    note          TEXT,
    made          INTEGER NOT NULL,
    fee           INTEGER NOT NULL DEFAULT 0 CHECK (fee BETWEEN 0 AND centavos), -- what the vendor took
    UNIQUE (account, charge),
    FOREIGN KEY (account, charge) REFERENCES charges (account, txid),
    CHECK (charge IS NULL OR charge = txid)
) STRICT, WITHOUT ROWID;

CREATE INDEX received_by_moment ON received (account, made, end_to_end_id);

-- Refunds of received Pix. When one reaches `settles` it is carried out, or fails if it has a `failure`.
CREATE TABLE refunds (
    end_to_end_id TEXT NOT NULL REFERENCES received (end_to_end_id),
    id            TEXT NOT NULL,
    rtr_id        TEXT NOT NULL UNIQUE,
    centavos      INTEGER NOT NULL CHECK (centavos > 0),
    made          INTEGER NOT NULL,
    settles       INTEGER NOT NULL,
    failure       TEXT,
    told          INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)), -- whether the account was told how it ended
    PRIMARY KEY (end_to_end_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX refunds_by_settlement ON refunds (settles);

CREATE INDEX refunds_to_tell ON refunds (settles) WHERE told = 0;

-- Money that an account got outside of Pix; the one numbered 0 is what the first account was opened with.
CREATE TABLE deposits (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    account  INTEGER NOT NULL REFERENCES accounts (id),
    centavos INTEGER NOT NULL CHECK (centavos > 0),
    made     INTEGER NOT NULL
) STRICT;

CREATE INDEX deposits_by_account ON deposits (account);

-- The Pix that an account sent. When one reaches `settles` it is carried out, or fails if it has a `failure`.
CREATE TABLE sent (
    account       INTEGER NOT NULL REFERENCES accounts (id),
    receiver      INTEGER REFERENCES accounts (id), -- where the key was one of the sandbox when the Pix was ordered
    id            TEXT NOT NULL,
    end_to_end_id TEXT NOT NULL UNIQUE,
    centavos      INTEGER NOT NULL CHECK (centavos > 0),
    by_account    INTEGER NOT NULL CHECK (by_account IN (0, 1)),
    request       TEXT NOT NULL, -- the order as JSON
    is_of_today   INTEGER NOT NULL CHECK (is_of_today IN (0, 1)), -- whether it was ordered by today's route
    made          INTEGER NOT NULL,
    settles       INTEGER NOT NULL,
    failure       TEXT,
    told          INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)), -- whether the account was told how it ended
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX sent_by_settlement ON sent (settles);

CREATE INDEX sent_to_tell ON sent (settles) WHERE told = 0;

-- What receivers of sent Pix gave back, from the moment `made` on.
CREATE TABLE returned (
    rtr_id   TEXT PRIMARY KEY NOT NULL,
    id       TEXT NOT NULL, -- the receiver's own
    account  INTEGER NOT NULL,
    sent     TEXT NOT NULL,
    centavos INTEGER NOT NULL CHECK (centavos > 0),
    made     INTEGER NOT NULL,
    told     INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)), -- whether the account was told
    FOREIGN KEY (account, sent) REFERENCES sent (account, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX returned_by_sent ON returned (account, sent, made);

CREATE INDEX returned_by_moment ON returned (made);

CREATE INDEX returned_to_tell ON returned (made) WHERE told = 0;

-- Statements that were ordered. One is waited for until `begins`, made until `ready`, and then the same for ever: its day is over.
CREATE TABLE reports (
    id      TEXT PRIMARY KEY NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id),
    day     TEXT NOT NULL, -- 2022-10-30
    kinds   TEXT NOT NULL, -- those of its records, in the printed order: PR,PDE
    made    INTEGER NOT NULL,
    begins  INTEGER NOT NULL,
    ready   INTEGER NOT NULL,
    UNIQUE (account, day, kinds)
) STRICT, WITHOUT ROWID;
