-- Several accounts: every table that holds what belongs to one says whose it is. What was there before belongs to the first.

-- An account. The name and city of the first are written at every start.
CREATE TABLE accounts (
    id     INTEGER PRIMARY KEY NOT NULL,
    numero TEXT NOT NULL UNIQUE,
    nome   TEXT NOT NULL,
    cidade TEXT NOT NULL,
    made   INTEGER NOT NULL
) STRICT;

INSERT INTO accounts (id, numero, nome, cidade, made) VALUES (1, '100001', '', '', 0);

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

-- Whose tokens the old ones were is not known. A client whose token is unknown asks for another.
DROP TABLE tokens;

CREATE TABLE tokens (
    digest      BLOB PRIMARY KEY NOT NULL,
    application TEXT NOT NULL REFERENCES applications (client_id),
    scopes      TEXT NOT NULL,
    expires     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX tokens_by_expiry ON tokens (expires);

DROP INDEX locations_by_moment;
DROP INDEX charges_by_moment;
DROP INDEX received_by_moment;
DROP INDEX addresses_by_moment;
DROP INDEX sent_by_settlement;
DROP INDEX returned_by_sent;
ALTER TABLE keys RENAME TO old_keys;
ALTER TABLE locations RENAME TO old_locations;
ALTER TABLE charges RENAME TO old_charges;
ALTER TABLE revisions RENAME TO old_revisions;
ALTER TABLE received RENAME TO old_received;
ALTER TABLE refunds RENAME TO old_refunds;
ALTER TABLE addresses RENAME TO old_addresses;
ALTER TABLE deposits RENAME TO old_deposits;
ALTER TABLE sent RENAME TO old_sent;
ALTER TABLE returned RENAME TO old_returned;
ALTER TABLE settings RENAME TO old_settings;
ALTER TABLE key_settings RENAME TO old_key_settings;

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
    PRIMARY KEY (end_to_end_id, id)
) STRICT, WITHOUT ROWID;

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
    id            TEXT NOT NULL,
    end_to_end_id TEXT NOT NULL UNIQUE,
    centavos      INTEGER NOT NULL CHECK (centavos > 0),
    by_account    INTEGER NOT NULL CHECK (by_account IN (0, 1)),
    request       TEXT NOT NULL, -- the order as JSON
    made          INTEGER NOT NULL,
    settles       INTEGER NOT NULL,
    failure       TEXT,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX sent_by_settlement ON sent (settles);

-- What receivers of sent Pix gave back, from the moment `made` on.
CREATE TABLE returned (
    rtr_id   TEXT PRIMARY KEY NOT NULL,
    id       TEXT NOT NULL, -- the receiver's own
    account  INTEGER NOT NULL,
    sent     TEXT NOT NULL,
    centavos INTEGER NOT NULL CHECK (centavos > 0),
    made     INTEGER NOT NULL,
    FOREIGN KEY (account, sent) REFERENCES sent (account, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX returned_by_sent ON returned (account, sent, made);

-- Where an account is to be told of what happens, for all three APIs. `name` is the Pix key, the application of Open Finance, or
-- the identifier of a webhook of Account Opening: each belongs to one account.
CREATE TABLE addresses (
    api     TEXT NOT NULL CHECK (api IN ('pix', 'open-finance', 'account-opening')),
    name    TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id),
    url     TEXT NOT NULL,
    made    INTEGER NOT NULL,
    PRIMARY KEY (api, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX addresses_by_moment ON addresses (account, api, made, name);

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

INSERT INTO keys (chave, account, is_random, made) SELECT chave, 1, is_random, made FROM old_keys;
INSERT INTO locations (id, account, kind, address, made) SELECT id, 1, kind, address, made FROM old_locations;
INSERT INTO charges (account, txid, status, revision, location, made)
    SELECT 1, txid, status, revision, location, made FROM old_charges;
INSERT INTO revisions (account, txid, revision, lifetime, cpf, cnpj, nome, centavos, chave, question, details)
    SELECT 1, txid, revision, lifetime, cpf, cnpj, nome, centavos, chave, question, details FROM old_revisions;
INSERT INTO received (end_to_end_id, account, charge, txid, chave, centavos, cpf, cnpj, nome, note, made)
    SELECT end_to_end_id, 1, charge, txid, chave, centavos, cpf, cnpj, nome, note, made FROM old_received;
INSERT INTO refunds (end_to_end_id, id, rtr_id, centavos, made, settles, failure)
    SELECT end_to_end_id, id, rtr_id, centavos, made, settles, failure FROM old_refunds;
INSERT INTO deposits (id, account, centavos, made) SELECT id, 1, centavos, made FROM old_deposits;
INSERT INTO sent (account, id, end_to_end_id, centavos, by_account, request, made, settles, failure)
    SELECT 1, id, end_to_end_id, centavos, by_account, request, made, settles, failure FROM old_sent;
INSERT INTO returned (rtr_id, id, account, sent, centavos, made)
    SELECT rtr_id, id, 1, sent, centavos, made FROM old_returned;
INSERT INTO addresses (api, name, account, url, made) SELECT api, name, 1, url, made FROM old_addresses;
INSERT INTO settings (account, without_key) SELECT 1, without_key FROM old_settings;
INSERT INTO key_settings (account, chave, requires_txid, refuses_static, tells_fee)
    SELECT 1, chave, requires_txid, refuses_static, tells_fee FROM old_key_settings;

DROP TABLE old_returned;
DROP TABLE old_sent;
DROP TABLE old_deposits;
DROP TABLE old_refunds;
DROP TABLE old_received;
DROP TABLE old_revisions;
DROP TABLE old_charges;
DROP TABLE old_locations;
DROP TABLE old_keys;
DROP TABLE old_addresses;
DROP TABLE old_settings;
DROP TABLE old_key_settings;
