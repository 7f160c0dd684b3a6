package org.rostrum.adapter.format;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.text.Sentences;

/// The sentence above a block quote, which says whose words follow: `Ana Moy, who lives there, told
/// us:`.
///
/// Only who is named right before a verb of saying, as the subject of the clause, is credited.
/// `Asked by Ana Moy, the owner said:` names nobody who speaks, nor does `A friend of Ana Moy
/// said:`.
final class Introduction {

  private static final String TITLES =
      "(?:Rt|Right|Hon|Honourable|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Mr|Mrs|Ms|Miss|Mx|Rev"
          + "|Cllr|Councillor|Minister|Senator|Chief|Inspector|Captain|Director|President|Mayor|Judge"
          + "|Commissioner|Secretary|Superintendent|Constable|Sergeant|Officer|Fire|Deputy|Chair"
          + "|Chairman|Ambassador|Governor|Congressman|Congresswoman|Representative|Attorney|General"
          + "|Executive|Justice)(?!\\p{L})";
  private static final String TITLE = "(?:(?:[Tt]he )?" + TITLES + "\\.? )";

  /// Words that begin sentences and no names.
  private static final String NO_NAME =
      "(?:The|A|An|One|Our|This|That|These|Those|His|Her|Their|Its|In|On|At|As|For|With|By|From|To"
          + "|And|But|Or|So|Then|When|While|After|Before|Asked|Speaking|Launching|Every|Some|Many|No"
          + "|He|She|They|We|It|I|You|Another|Other|Both|Neither|Either|Not|Later|Today)(?!\\p{L})";

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String NAME =
      "("
          + TITLE
          + "*)((?!"
          + TITLES
          + "|"
          + NO_NAME
          + ")"
          + WORD
          + "(?: (?:(?:de|da|van|von|der|den|la|le|al|bin|ben) )?"
          + WORD
          + "){0,4})";
  private static final String LETTERS =
      "(?:,? (?:MP|MSP|MS|MLA|TD|MEP|OBE|CBE|MBE|KC|QC|PhD|FRS))*";
  private static final String ADVERB =
      "(?:(?:also|then|later|today|first|further|has|had|have|herself|himself|since|recently|once"
          + "|simply|again) )*";
  private static final String SAYS =
      "(?:said|says|added|adds|told|tells|wrote|writes|commented|explained|explains|stated|noted"
          + "|remarked|replied|concluded|continued|observed|recalled|testified|reflected|argued"
          + "|responded|answered|put it|puts it|described)\\b";

  /// The subject begins the sentence, or stands behind a comma: behind an introduction, or beside
  /// the office that it holds.
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:^|, |^(?:As|When|But|And|So|Then|Later|Yet) )"
              + NAME
              + LETTERS
              + "(?:, ([^,:]{1,80}(?:,[^,:]{1,60})?),| \\([^()]{1,80}\\)| (?:of|from|at) (?:the"
              + " )?[^,:]{1,60})?,? "
              + ADVERB
              + SAYS
              + "[^:]{0,120}:$");

  private static final Pattern SEVERAL = Pattern.compile("\\band \\p{Lu}");

  /// Words by which a second one comes in who may be the one that is quoted.
  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\b(?:what|how|that|whom|which|words of|quoting|quotes|quoted|according)\\b");

  private static final Pattern FULL =
      Pattern.compile(WORD + "(?: (?:(?:de|van|von|der|la|al|ben) )?" + WORD + ")+");

  private final Set<String> fullNames = new HashSet<>();

  /// @param paragraphs the text in which the names stand
  Introduction(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      FULL.matcher(paragraph).results().forEach(name -> fullNames.add(bare(name.group())));
    }
  }

  private static String bare(String name) {
    String bare = name;
    for (String last = ""; !last.equals(bare); ) {
      last = bare;
      bare = bare.replaceFirst("^" + TITLE, "").replaceFirst(LETTERS + "$", "");
    }
    return bare;
  }

  /// Whom a paragraph names as the one who says what follows; a surname is completed where the text
  /// has one full name that ends with it.
  Optional<String> speaker(String paragraph) {
    var sentences = Sentences.of(paragraph);
    if (sentences.isEmpty() || !paragraph.endsWith(":")) {
      return Optional.empty();
    }
    String sentence = sentences.getLast().of(paragraph);
    Matcher lead = LEAD.matcher(sentence);
    if (!lead.find()
        || ANOTHER.matcher(sentence.substring(saying(lead))).find()
        || SEVERAL.matcher(Objects.requireNonNullElse(lead.group(3), "")).find()) {
      return Optional.empty();
    }
    String name = bare(lead.group(2));
    if (name.contains(" ")) {
      return AttributionShape.isName(name) && !Titles.hasOrganisation(name)
          ? Optional.of(name)
          : Optional.empty();
    }
    List<String> full =
        fullNames.stream()
            .filter(one -> one.endsWith(" " + name) && one.split(" ").length <= 4)
            .toList();
    return full.size() == 1 && !lead.group(1).isBlank()
        ? Optional.of(full.getFirst())
        : Optional.empty();
  }

  /// Where what stands beside the name ends.
  private static int saying(Matcher lead) {
    return Math.max(lead.end(2), lead.end(3));
  }
}
