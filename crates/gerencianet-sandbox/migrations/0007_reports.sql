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

-- What the vendor took of a received Pix.
ALTER TABLE received ADD COLUMN fee INTEGER NOT NULL DEFAULT 0 CHECK (fee BETWEEN 0 AND centavos);

-- By when they were carried out.
CREATE INDEX refunds_by_settlement ON refunds (settles);
CREATE INDEX returned_by_moment ON returned (made);
