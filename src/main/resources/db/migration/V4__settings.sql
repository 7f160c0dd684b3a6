-- What servers have chosen for themselves; an empty channel stands for the server.
CREATE TABLE setting (
  server VARCHAR(40) NOT NULL,
  channel VARCHAR(40) NOT NULL,
  name VARCHAR(60) NOT NULL,
  chosen VARCHAR(100000) NOT NULL,
  PRIMARY KEY (server, channel, name)
);

-- How often any was changed, so that whoever holds them knows when to look again.
CREATE TABLE setting_count (number BIGINT NOT NULL);
INSERT INTO setting_count (number) VALUES (0);

-- Who changed what in a server.
CREATE TABLE setting_change (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  server VARCHAR(40) NOT NULL,
  channel VARCHAR(40) NOT NULL,
  what VARCHAR(60) NOT NULL,
  was VARCHAR(100000),
  became VARCHAR(100000),
  changed_by VARCHAR(100) NOT NULL,
  changed_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX setting_change_by_server ON setting_change (server, number);
CREATE INDEX setting_change_by_member ON setting_change (changed_by);

-- What pseudonyms of members are made with.
CREATE TABLE secret (
  name VARCHAR(40) PRIMARY KEY,
  content VARCHAR(200) NOT NULL
);

-- The questions of servers that keep them.
CREATE TABLE question (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  server VARCHAR(40) NOT NULL,
  asker VARCHAR(100) NOT NULL,
  words VARCHAR(100000) NOT NULL,
  outcome VARCHAR(30) NOT NULL,
  asked_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX question_by_server ON question (server, number);
CREATE INDEX question_by_time ON question (asked_at);
CREATE INDEX question_by_asker ON question (asker);

-- The server in which a reply was shown; nothing for direct messages.
ALTER TABLE shown ADD COLUMN server VARCHAR(40);
CREATE INDEX shown_by_server ON shown (server);
CREATE INDEX shown_by_asker ON shown (asker);
