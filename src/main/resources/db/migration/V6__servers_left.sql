-- The servers that Rostrum is no longer in, though something of them is remembered: since when that
-- is known.
CREATE TABLE server_left (
  server VARCHAR(40) PRIMARY KEY,
  noticed TIMESTAMP WITH TIME ZONE NOT NULL
);
