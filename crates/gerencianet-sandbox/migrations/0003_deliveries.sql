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

-- What an account is told. One that is `due` waits for its moment; one without is over. The address is looked up when it is
-- sent, so that who corrects an address gets what waits; a key may be another account's by then, whose address is not meant.
CREATE TABLE deliveries (
    id      INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    api     TEXT NOT NULL,
    name    TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id),
    subject TEXT NOT NULL, -- what it tells of: the identifier of a Pix, a payment or an account
    body    TEXT NOT NULL,
    state   TEXT NOT NULL CHECK (state IN ('PENDENTE', 'ENTREGUE', 'DESISTIDA', 'SEM_WEBHOOK')),
    made    INTEGER NOT NULL,
    due     INTEGER,
    asked   INTEGER NOT NULL DEFAULT 0, -- how often somebody asked for it again
    tries   INTEGER NOT NULL DEFAULT 0, -- since then
    CHECK ((due IS NOT NULL) = (state = 'PENDENTE'))
) STRICT;

CREATE INDEX deliveries_by_due ON deliveries (due);

-- Each time that a delivery was sent: what was answered, or why nothing was.
CREATE TABLE attempts (
    delivery     INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    number       INTEGER NOT NULL,
    url          TEXT NOT NULL,
    made         INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL, -- until the answer
    status       INTEGER,
    fault        TEXT,
    PRIMARY KEY (delivery, number),
    CHECK ((status IS NULL) != (fault IS NULL))
) STRICT, WITHOUT ROWID;
