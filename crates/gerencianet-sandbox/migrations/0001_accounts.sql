-- Moments are milliseconds since 1970-01-01T00:00:00Z, amounts are cents.

-- An account, with who holds it (CPF or CNPJ) and how they are reached. The name and city of the first are written at every start.
CREATE TABLE accounts (
    id       INTEGER PRIMARY KEY NOT NULL,
    numero   TEXT NOT NULL UNIQUE,
    nome     TEXT NOT NULL,
    cidade   TEXT NOT NULL,
    made     INTEGER NOT NULL,
    document TEXT,
    email    TEXT,
    celular  TEXT
) STRICT;

INSERT INTO accounts (id, numero, nome, cidade, made, document) VALUES (1, '100001', '', '', 0, '11222333000181');

-- What may act for an account, by saying its id and its secret. is_own: that of the access folder.
CREATE TABLE applications (
    client_id     TEXT PRIMARY KEY NOT NULL,
    client_secret TEXT NOT NULL,
    account       INTEGER NOT NULL REFERENCES accounts (id),
    scopes        TEXT NOT NULL,
    is_own        INTEGER NOT NULL CHECK (is_own IN (0, 1)),
    is_active     INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT, WITHOUT ROWID;

-- The certificates that an account may connect with, by the SHA-256 of each.
CREATE TABLE certificates (
    digest  BLOB PRIMARY KEY NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX certificates_by_account ON certificates (account);

-- Tokens that were handed out, by the SHA-256 of each: who reads this file cannot use them.
CREATE TABLE tokens (
    digest      BLOB PRIMARY KEY NOT NULL,
    application TEXT NOT NULL REFERENCES applications (client_id),
    scopes      TEXT NOT NULL,
    expires     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX tokens_by_expiry ON tokens (expires);

-- How an account receives Pix; no row until it is set.
CREATE TABLE settings (
    account     INTEGER PRIMARY KEY NOT NULL REFERENCES accounts (id),
    without_key INTEGER NOT NULL CHECK (without_key IN (0, 1))
) STRICT;

-- How single keys receive. tells_fee is null where notifications were not spoken of.
CREATE TABLE key_settings (
    account        INTEGER NOT NULL REFERENCES accounts (id),
    chave          TEXT NOT NULL,
    requires_txid  INTEGER NOT NULL CHECK (requires_txid IN (0, 1)),
    refuses_static INTEGER NOT NULL CHECK (refuses_static IN (0, 1)),
    tells_fee      INTEGER CHECK (tells_fee IN (0, 1)),
    PRIMARY KEY (account, chave)
) STRICT, WITHOUT ROWID;

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
