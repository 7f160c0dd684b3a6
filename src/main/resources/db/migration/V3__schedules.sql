-- Where and when servers want the quotation of the day.
CREATE TABLE schedule (
  id VARCHAR(40) PRIMARY KEY,
  number BIGINT GENERATED ALWAYS AS IDENTITY,
  server VARCHAR(40) NOT NULL,
  channel VARCHAR(40) NOT NULL,
  day_time VARCHAR(20) NOT NULL,
  zone VARCHAR(60) NOT NULL,
  weekdays VARCHAR(100) NOT NULL,
  role VARCHAR(40),
  speaker VARCHAR(200),
  theme VARCHAR(200),
  since TIMESTAMP WITH TIME ZONE NOT NULL,
  paused BOOLEAN NOT NULL,
  set_up_by VARCHAR(40) NOT NULL,
  barred VARCHAR(1000)
);
CREATE INDEX schedule_by_server ON schedule (server, number);

-- How often any schedule was changed, so that whoever holds them knows when to look again.
CREATE TABLE schedule_change (number BIGINT NOT NULL);
INSERT INTO schedule_change (number) VALUES (0);

-- What became of each day of a schedule, and of what was wanted besides. The schedule may be gone.
CREATE TABLE post (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  schedule VARCHAR(40) NOT NULL,
  server VARCHAR(40) NOT NULL,
  post_day VARCHAR(10) NOT NULL,
  press VARCHAR(40) NOT NULL,
  due TIMESTAMP WITH TIME ZONE NOT NULL,
  state VARCHAR(10) NOT NULL,
  place VARCHAR(1000),
  round_number INTEGER NOT NULL,
  worker VARCHAR(60) NOT NULL,
  touched TIMESTAMP WITH TIME ZONE NOT NULL,
  attempts INTEGER NOT NULL,
  note VARCHAR(1000)
);
CREATE UNIQUE INDEX post_key ON post (schedule, press, post_day DESC);
CREATE UNIQUE INDEX post_once_a_round ON post (server, round_number DESC, place);
CREATE INDEX post_by_state ON post (state, touched);
