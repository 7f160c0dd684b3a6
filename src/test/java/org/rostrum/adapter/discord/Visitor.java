package org.rostrum.adapter.discord;

import static org.rostrum.discord.Option.option;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.discord.Member;
import org.rostrum.discord.Place;
import org.rostrum.discord.Shown;
import org.rostrum.discord.StandIn;

/// Somebody who means no good, in a server of their own with a thread. Used by one test thread at a
/// time.
final class Visitor {

  private static final String QUESTION = "What did Priya Nair say about volunteers?";

  final Member member;
  final Member inThread;
  private final Supplier<Shown> secret;
  private final Supplier<Shown> answer;

  /// @param victim who was answered in private
  Visitor(StandIn discord, String name, Member victim) {
    Place hall = discord.newServer("Hall of " + name);
    this.member = discord.member(name).in(hall);
    this.inThread = member.in(discord.newThread(hall, "thread of " + name));
    this.answer = once(() -> member.slash("ask", option("question", QUESTION)).answer());
    this.secret =
        once(
            () ->
                victim
                    .slash("ask", option("question", QUESTION), option("private", true))
                    .answer());
  }

  /// An answer to the visitor that everybody sees.
  Shown answer() {
    return answer.get();
  }

  /// An answer to the victim that nobody else may see.
  Shown secret() {
    return secret.get();
  }

  private static <T> Supplier<T> once(Supplier<T> make) {
    return new Supplier<>() {
      private @Nullable T made;

      @Override
      public T get() {
        if (made == null) {
          made = make.get();
        }
        return made;
      }
    };
  }
}
