package org.rostrum.support;

import java.util.function.UnaryOperator;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;

/// Ways to make a record whose passages do not hold: what is cited of them must never be shown.
public enum Forged {
  /// Every remark is in words that nobody said.
  WORDS {
    @Override
    public UnaryOperator<Passage> in(Library library) {
      return passage ->
          isRemark(passage)
              ? changed(passage, passage.attribution(), said(passage.text()))
              : passage;
    }

    @Override
    public String said(String words) {
      return words.replace('e', 'o');
    }
  },
  /// Every remark is credited to somebody else who was there.
  CREDIT {
    @Override
    public UnaryOperator<Passage> in(Library library) {
      return passage ->
          isRemark(passage)
              ? changed(passage, somebodyElse(library, passage), passage.text())
              : passage;
    }

    @Override
    public String said(String words) {
      return words;
    }
  };

  /// The forgery of each passage of a record.
  public abstract UnaryOperator<Passage> in(Library library);

  /// How the forged record has words of a remark.
  public abstract String said(String words);

  private static boolean isRemark(Passage passage) {
    return passage.locator().part() == Locator.Part.REMARK;
  }

  private static Attribution somebodyElse(Library library, Passage passage) {
    Source.Panel panel = (Source.Panel) library.sourceOf(passage);
    Appearance other =
        panel.appearances().stream()
            .filter(appearance -> !passage.saidBy(appearance.speaker().id()))
            .findFirst()
            .orElseThrow();
    return new Attribution.Spoken(other.speaker(), other.affiliation());
  }

  private static Passage changed(Passage passage, Attribution attribution, String text) {
    return new Passage(
        passage.id(),
        passage.source(),
        attribution,
        passage.locator(),
        passage.span(),
        text,
        passage.themes());
  }
}
