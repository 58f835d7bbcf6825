-- How the account receives Pix; no row until it is set.
CREATE TABLE settings (
    id          INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    without_key INTEGER NOT NULL CHECK (without_key IN (0, 1))
) STRICT;

-- How single keys receive. tells_fee is null where notifications were not spoken of.
CREATE TABLE key_settings (
    chave          TEXT PRIMARY KEY NOT NULL,
    requires_txid  INTEGER NOT NULL CHECK (requires_txid IN (0, 1)),
    refuses_static INTEGER NOT NULL CHECK (refuses_static IN (0, 1)),
    tells_fee      INTEGER CHECK (tells_fee IN (0, 1))
) STRICT, WITHOUT ROWID;
