package org.rostrum.core.words;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The English of asking what was said: words that frame a question and say nothing of its subject.
public final class Speech {

  /// Verbs of saying and thinking, in every form.
  public static final String VERB =
      "(?:say|says|said|saying|think|thinks|thought|thinking|argue|argues|argued|claim|claims|claimed"
          + "|believe|believes|believed|mention|mentions|mentioned|talk|talks|talked|talking|speak|speaks|spoke"
          + "|discuss|discusses|discussed|suggest|suggests|suggested|state|states|stated|describe|describes"
          + "|described|propose|proposes|proposed|recommend|recommends|recommended|raise|raises|raised|make|makes"
          + "|made|explain|explains|explained|respond|responds|responded|reply|replies|replied|react|reacts|reacted"
          + "|comment|comments|commented|note|notes|noted|warn|warns|warned|feel|feels|felt|express|expresses"
          + "|expressed|tell|told|point|points|pointed|address|addresses|addressed|cover|covers|covered|elaborate"
          + "|elaborates|elaborated|cite|cites|cited|quote|quotes|quoted|contribute|contributed|remark|remarked"
          + "|bring|brings|brought|refer|refers|referred|referring|stress|stressed|emphasise|emphasised|emphasize"
          + "|emphasized|highlight|highlighted|link|linked|connect|connected|worry|worries|worried|see|sees|want"
          + "|wants|wanted|call|calls|called|put|puts|agree|agrees|agreed|disagree|disagrees|disagreed|back"
          + "|backed|support|supported|advocate|advocated|touch|touched|conclude|concludes|concluded|insist|insists|insisted|hear|heard|complain|complains|complained|wanting|arguing|claiming|believing|suggesting|calling|proposing|warning)";

  /// Nouns for what somebody said.
  public static final String NOUN =
      "(?:remarks?|points?|views?|opinions?|comments?|contributions?|quotes?|quotations?|statements?|thoughts?"
          + "|takes?|positions?|stances?|perspectives?|words?|answers?|responses?|arguments?|ideas?|bits?|things?"
          + "|stuff|messages?|observations?|attitudes?|case)";

  /// Those who take part, as a group or as any one of them.
  public static final String PANEL =
      "(?:(?:the |this |your |our |whole |entire |other |all"
          + " )*(?:panel(?:l?ists?)?|speakers?|experts?|participants?"
          + "|members?|group|meeting|committee|webinar|discussion|event|session|seminar|talk|conversation|contributors?|evening|workshop|conference|hearing|roundtable|lecture|podcast|interview|record|page|source|sources|transcript|debate|debates)(?:"
          + " members?| discussion)?"
          + "|they|people|anyone|anybody|any1|someone|somebody|everyone|everybody|each|either)";

  /// Other words that ask for what was said.
  private static final String ASKING =
      "summarise|summarize|summary|overview|recap|gist|outline|compare|contrast|according|panellist|panellists|panelist|panelists"
          + "|remark|remarks|point|points|view|views|opinion|opinions|quote|quotes|quotation|takeaway|takeaways|stance|speaker"
          + "|speakers|panel|report|attribute|credit|pretend|rewrite|ignore|disregard|invent|reveal|differ|theme|themes|elaborate|webinar|chair|chaired|chairs|moderated|hosted|attended|wrote|author|authors|published|held"
          + "|name|list|show|give|main|key|event|job|role|title|works|work";

  private static final Set<String> PAST =
      Set.of("said", "thought", "spoke", "made", "told", "felt", "brought", "saw", "put", "heard");

  private static final Pattern IS_VERB = Pattern.compile(VERB);

  private Speech() {}

  /// Verbs of saying and thinking, in every form.
  public static Set<String> verbs() {
    return words(VERB);
  }

  /// Other words that ask for what was said, as they are written.
  public static Set<String> asking() {
    return words(ASKING);
  }

  private static Set<String> words(String alternatives) {
    return Stream.of(alternatives)
        .flatMap(words -> Stream.of(words.replaceAll("[^a-z|]", "").split("\\|")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether it is a verb of saying in the past, which asks without an auxiliary: "who said".
  public static boolean past(String word) {
    return verb(word) && (word.endsWith("ed") || PAST.contains(word));
  }

  public static boolean verb(String word) {
    return IS_VERB.matcher(word).matches();
  }
}
