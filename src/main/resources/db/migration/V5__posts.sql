-- The channel that a post was claimed for last, which a schedule may have left since.
ALTER TABLE post ADD COLUMN channel VARCHAR(40);
UPDATE post SET channel = (SELECT s.channel FROM schedule s WHERE s.id = post.schedule);
