package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcedureTest {

  @Test
  void knowsWhatWasDoneFromWhatWasSaid() {
    for (String line :
        new String[] {
          "Question put and agreed to.",
          "The question was taken; and the rules were suspended.",
          "Motion agreed to",
          "Seconded by Mr M. Rivers",
          "Agreed to.",
          "The Clerk read as follows:",
          "The legislative clerk read as follows:",
          "The senior assistant bill clerk read as follows:",
          "There being no objection, the map was ordered to be printed in the Record.",
          "A motion to reconsider was laid on the table.",
          "Mr. TARN of Harl asked for leave.",
          "Ms. QUILL led the House in the pledge:",
          "The House divided: Ayes 3, Noes 2."
        }) {
      assertThat(Procedure.is(line)).as(line).isTrue();
    }
    for (String words :
        new String[] {
          "The question is why nobody asked.",
          "I moved to Selby in May.",
          "We agreed to nothing.",
          "Order. I will not have shouting.",
          "Will the gentlewoman yield?"
        }) {
      assertThat(Procedure.is(words)).as(words).isFalse();
    }
  }

  @Test
  void isQuickOnAnyLine() {
    long start = System.nanoTime();
    Procedure.is("A".repeat(100_000));
    Procedure.is("A ".repeat(50_000));
    Procedure.is("the question ".repeat(10_000));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }
}
