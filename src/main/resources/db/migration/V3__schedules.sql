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
  paused BOOLEAN NOT NULL
);
CREATE INDEX schedule_by_server ON schedule (server, number);

-- What became of each day of a schedule. The schedule may be gone.
CREATE TABLE post (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  schedule VARCHAR(40) NOT NULL,
  server VARCHAR(40) NOT NULL,
  post_day VARCHAR(10) NOT NULL,
  due TIMESTAMP WITH TIME ZONE NOT NULL,
  state VARCHAR(10) NOT NULL,
  place VARCHAR(300),
  round_number INTEGER NOT NULL,
  nonce VARCHAR(25) NOT NULL,
  worker VARCHAR(60) NOT NULL,
  touched TIMESTAMP WITH TIME ZONE NOT NULL,
  attempts INTEGER NOT NULL,
  note VARCHAR(1000),
  UNIQUE (schedule, post_day),
  UNIQUE (server, round_number, place)
);
CREATE INDEX post_by_state ON post (state, touched);
CREATE INDEX post_by_schedule ON post (schedule, due);
CREATE INDEX post_by_server ON post (server, round_number, number);
