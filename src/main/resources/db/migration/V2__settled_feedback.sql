-- Whether what was said against a reply has been dealt with.
ALTER TABLE shown ADD COLUMN settled BOOLEAN DEFAULT FALSE NOT NULL;
