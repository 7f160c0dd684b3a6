package org.rostrum.adapter.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rostrum.core.desk.Asked;
import org.rostrum.core.desk.QuestionLog;
import org.rostrum.core.model.Outcome;

/// The questions of servers that keep them, in a table.
final class SqlQuestionLog implements QuestionLog {

  private static final String NUL = "\0";

  private final Database database;

  SqlQuestionLog(Database database) {
    this.database = database;
  }

  /// PostgreSQL holds no text with a NUL in it, and nobody can read one.
  @Override
  public void keep(Asked question) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO question (server, asker, words, outcome, asked_at)
                    VALUES (:server, :asker, :words, :outcome, :at)
                    """)
                .bind("server", question.server())
                .bind("asker", question.asker())
                .bind("words", question.words().replace(NUL, ""))
                .bind("outcome", question.outcome().name())
                .bind("at", Rows.time(question.at()))
                .execute());
  }

  @Override
  public List<Asked> questions(String server) {
    return database.read(
        handle ->
            handle
                .select("SELECT * FROM question WHERE server = ? ORDER BY number", server)
                .map(
                    (row, context) ->
                        new Asked(
                            row.getString("server"),
                            row.getString("asker"),
                            row.getString("words"),
                            Outcome.valueOf(row.getString("outcome")),
                            Rows.instant(row, "asked_at")))
                .list());
  }

  @Override
  public Set<String> servers() {
    return database.read(
        handle -> handle.select("SELECT DISTINCT server FROM question").mapTo(String.class).set());
  }

  @Override
  public int forgetServer(String server) {
    return database.write(
        handle -> handle.execute("DELETE FROM question WHERE server = ?", server));
  }

  @Override
  public int forget(Instant before) {
    return database.write(
        handle -> handle.execute("DELETE FROM question WHERE asked_at < ?", Rows.time(before)));
  }

  @Override
  public int forgetAsker(String asker) {
    return database.write(handle -> handle.execute("DELETE FROM question WHERE asker = ?", asker));
  }
}
