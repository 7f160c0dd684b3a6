package org.rostrum.core.text;

import java.util.Set;

/// English words that hold a sentence together and say nothing of its subject. A closed class:
/// articles, pronouns, auxiliaries, prepositions, conjunctions, question words and the adverbs of
/// degree, time and manner that go with anything.
public final class FunctionWords {

  private static final Set<String> WORDS =
      Set.of(
          """
          a about above across actually after again against ago all almost already also although always am among an and
          another any anybody anyone anything are around as at away back be because been before behind being below
          beside besides between both but by can can't cannot certain could couldn't did didn't do does doesn't doing
          don't done down during each either else enough especially even ever every everybody everyone everything
          exactly far few for from further generally get gets getting give given gives go goes going gone got had has
          hasn't have haven't having he he's her here hers herself him himself his how however i i'd i'm i've if in
          indeed instead into is isn't it it's its itself just kind know lately less let let's like likely lot made mainly make
          makes making many may maybe me might mine more most mostly much must my myself near nearly need needs neither never no
          nobody none nor not nothing now of off often ok okay on once one ones only onto or other others otherwise
          ought our ours ourselves out over own per perhaps please possible possibly put quite rather really regarding
          same say see seem seems several shall she she's should shouldn't since so some somebody someone something
          sometimes somewhere soon sort specific specifically still such sure take takes than that that's the their theirs them
          themselves then there there's therefore these they they're thing things this those though through thus to together
          too toward towards two under unless until up upon us use used using usually various very via want wanted wants was
          wasn't way we we'd we're we've well were weren't what what's whatever when where whether which while who
          who's whole whom whose why will with within without won't would wouldn't yes yet you you'd you're you've your
          yours yourself
          """
              .strip()
              .split("\\s+"));

  private FunctionWords() {}

  /// All of them.
  public static Set<String> all() {
    return WORDS;
  }

  /// @param folded a word as [Folded] makes it
  public static boolean contains(String folded) {
    return WORDS.contains(folded);
  }
}
