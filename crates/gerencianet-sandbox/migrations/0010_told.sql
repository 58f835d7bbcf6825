-- Whether the account was told how a sent Pix ended, and of what was given back. Of those before it was not, and is not.
ALTER TABLE sent ADD COLUMN told INTEGER NOT NULL DEFAULT 1 CHECK (told IN (0, 1));
ALTER TABLE returned ADD COLUMN told INTEGER NOT NULL DEFAULT 1 CHECK (told IN (0, 1));

CREATE INDEX sent_to_tell ON sent (settles) WHERE told = 0;
CREATE INDEX returned_to_tell ON returned (made) WHERE told = 0;
