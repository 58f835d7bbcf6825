-- Where a payer returns to after the steps at the bank. Where notifications go stands in addresses.
CREATE TABLE redirects (
    application TEXT PRIMARY KEY NOT NULL REFERENCES applications (client_id),
    url         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Payments that were started. One with a `turns_at` becomes `turns_to` at that moment, unless something happens before.
CREATE TABLE payments (
    id              TEXT PRIMARY KEY NOT NULL,
    application     TEXT NOT NULL REFERENCES applications (client_id),
    account         INTEGER NOT NULL REFERENCES accounts (id),
    idempotency_key TEXT NOT NULL,
    request         TEXT NOT NULL, -- the order as JSON
    redirect        TEXT NOT NULL, -- where the payer approves it
    centavos        INTEGER NOT NULL CHECK (centavos > 0),
    status          TEXT NOT NULL CHECK (status IN
        ('pendente', 'agendado', 'rejeitado', 'aceito', 'expirado', 'cancelado', 'erro')),
    turns_at        INTEGER,
    turns_to        TEXT CHECK (turns_to IN ('rejeitado', 'aceito', 'expirado')),
    end_to_end_id   TEXT UNIQUE,
    made            INTEGER NOT NULL,
    UNIQUE (application, idempotency_key),
    CHECK ((turns_at IS NULL) = (turns_to IS NULL)),
    CHECK ((turns_at IS NOT NULL) = (status IN ('pendente', 'agendado'))),
    CHECK ((end_to_end_id IS NOT NULL) = (status = 'aceito'))
) STRICT, WITHOUT ROWID;

CREATE INDEX payments_by_moment ON payments (account, made, id);
CREATE INDEX payments_by_turn ON payments (turns_at) WHERE turns_at IS NOT NULL;
