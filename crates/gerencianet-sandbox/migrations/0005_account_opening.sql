-- Accounts that integrators asked for. The customer decides once: approved, it has an application and is open from `opens` on.
CREATE TABLE openings (
    id          TEXT PRIMARY KEY NOT NULL,
    integrator  INTEGER NOT NULL REFERENCES accounts (id),
    document    TEXT NOT NULL, -- the CNPJ, or else the CPF
    nome        TEXT NOT NULL,
    cidade      TEXT NOT NULL,
    email       TEXT NOT NULL,
    celular     TEXT NOT NULL,
    scopes      TEXT NOT NULL,
    made        INTEGER NOT NULL,
    decided     INTEGER,
    application TEXT UNIQUE REFERENCES applications (client_id),
    opens       INTEGER,
    told        INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)), -- that it is open
    CHECK (decided IS NOT NULL OR application IS NULL),
    CHECK ((application IS NULL) = (opens IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX openings_by_document ON openings (integrator, document);

CREATE INDEX openings_to_tell ON openings (opens) WHERE told = 0 AND opens IS NOT NULL;
