-- The channel that a post was claimed for last, which a schedule may have left since.
ALTER TABLE post ADD COLUMN channel VARCHAR(40);
UPDATE post SET channel = (SELECT s.channel FROM schedule s WHERE s.id = post.schedule);

-- What was certainly not posted leaves its quotation to others.
UPDATE post SET place = NULL
WHERE state = 'SKIPPED' AND note NOT LIKE 'it may have been posted%';

-- Quotations are dealt to each schedule, and to what it is kept to, by itself; the turns of a
-- server's choices keep two at once apart.
ALTER TABLE post ADD COLUMN deck VARCHAR(500);
ALTER TABLE post ADD COLUMN turn BIGINT;
UPDATE post SET turn = number,
  deck = schedule
    || ' ' || COALESCE((SELECT s.speaker FROM schedule s WHERE s.id = post.schedule), '')
    || ' ' || COALESCE((SELECT s.theme FROM schedule s WHERE s.id = post.schedule), '')
WHERE place IS NOT NULL;
DROP INDEX post_once_a_round;
CREATE UNIQUE INDEX post_once_a_round ON post (deck, round_number DESC, place);
CREATE UNIQUE INDEX post_by_turn ON post (server, turn DESC);
