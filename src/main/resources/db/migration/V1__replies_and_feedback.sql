-- The replies that were shown, as far as their buttons need them later.
CREATE TABLE shown (
  id VARCHAR(16) PRIMARY KEY,
  number BIGINT GENERATED ALWAYS AS IDENTITY,
  enquiry VARCHAR(100000) NOT NULL,
  is_question BOOLEAN NOT NULL,
  previous_id VARCHAR(16),
  places VARCHAR(100000) NOT NULL,
  asker VARCHAR(100) NOT NULL,
  conversation VARCHAR(100) NOT NULL,
  personal BOOLEAN NOT NULL,
  shown_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX shown_in_conversation ON shown (conversation, shown_at);
CREATE INDEX shown_by_time ON shown (shown_at);

-- The messages that showed them: a long reply takes several.
CREATE TABLE shown_message (
  message VARCHAR(100) PRIMARY KEY,
  shown_id VARCHAR(16) NOT NULL REFERENCES shown (id) ON DELETE CASCADE
);
CREATE INDEX shown_message_by_reply ON shown_message (shown_id);

-- What people thought of them.
CREATE TABLE feedback (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  shown_id VARCHAR(16) NOT NULL REFERENCES shown (id) ON DELETE CASCADE,
  given_by VARCHAR(100) NOT NULL,
  reason VARCHAR(30),
  note VARCHAR(100000) NOT NULL,
  given_at TIMESTAMP WITH TIME ZONE NOT NULL,
  UNIQUE (shown_id, given_by)
);
