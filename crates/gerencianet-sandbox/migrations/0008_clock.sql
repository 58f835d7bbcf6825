-- How far the clock of the sandbox was moved ahead of the machine's, in milliseconds; no row until it is.
CREATE TABLE clock (
    id    INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    ahead INTEGER NOT NULL CHECK (ahead >= 0)
) STRICT;

-- Whether the account was told that a refund was carried out. Of those before this table had the column it was not, and is not.
ALTER TABLE refunds ADD COLUMN told INTEGER NOT NULL DEFAULT 1 CHECK (told IN (0, 1));

CREATE INDEX refunds_to_tell ON refunds (settles) WHERE told = 0;
