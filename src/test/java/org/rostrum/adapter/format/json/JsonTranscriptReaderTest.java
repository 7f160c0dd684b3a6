package org.rostrum.adapter.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;

class JsonTranscriptReaderTest {

  private static final JsonTranscriptReader READER = new JsonTranscriptReader();

  private static Reading read(String json) {
    return Reading.of(READER, "a.json", json.replace('\'', '"'));
  }

  private static List<Integer> seconds(Reading reading) {
    return ((Source.Panel) reading.source())
        .marks().all().stream()
            .map(mark -> mark.spot() instanceof Spot.Moment moment ? moment.seconds() : -1)
            .toList();
  }

  @Test
  void readsSegmentsWithNames() {
    Reading reading =
        read(
            """
            {'version':'1.0.0','title':'Two on Turf','segments':[
             {'speaker':'Ana Ruiz','startTime':0.5,'endTime':2,'body':'The meadow was cut'},
             {'speaker':'Ana Ruiz','startTime':2.1,'endTime':4,'body':'in one week of May.'},
             {'speaker':'','startTime':4,'endTime':5,'body':'[birdsong]'},
             {'speaker':'Bo Lund','startTime':75,'endTime':76,'body':'Ana: which week?'},
             {'speaker':'Speaker 3','startTime':80,'endTime':81,'body':'Sponsored by Vale Seeds.'}]}
            """);
    assertThat(reading.lines())
        .containsExactly(
            "Ana Ruiz: The meadow was cut in one week of May.",
            "Bo Lund: Ana: which week?",
            "-: Sponsored by Vale Seeds.");
    assertThat(reading.source().publication().title()).isEqualTo("Two on Turf");
    assertThat(seconds(reading)).contains(0, 75);
  }

  @Test
  void readsWordsOnceThatADocumentHoldsThreeTimesAndCreditsNoLabelOfAMachine() {
    Reading reading =
        read(
            """
            {'jobName':'j','results':{'transcripts':[{'transcript':"I'm Ana. Good."}],
             'items':[
              {'type':'pronunciation','alternatives':[{'content':"I'm"}],'start_time':'0.4',
               'speaker_label':'spk_0'},
              {'type':'pronunciation','alternatives':[{'content':'Ana'}],'start_time':'0.6',
               'speaker_label':'spk_0'},
              {'type':'punctuation','alternatives':[{'content':'.'}],'speaker_label':'spk_0'},
              {'type':'pronunciation','alternatives':[{'content':'Good'}],'start_time':'3.1',
               'speaker_label':'spk_1'},
              {'type':'punctuation','alternatives':[{'content':'.'}],'speaker_label':'spk_1'}]}}
            """
                .replace("\"I'm\"", "'I´m'")
                .replace("\"I'm Ana. Good.\"", "'I´m Ana. Good.'"));
    assertThat(reading.lines()).containsExactly("-: I´m Ana.", "-: Good.");
    assertThat(seconds(reading)).containsExactly(0, 3);
  }

  @Test
  void namesVoicesByTheOperatorsWord() {
    String json =
        """
        {"utterances":[{"speaker":"A","text":"We dug here.","start":250,"end":1900},
        {"speaker":"B","text":"And we filled it in again.","start":2000,"end":60250}],
        "words":[{"text":"We","start":250,"speaker":"A"},{"text":"dug","start":300,"speaker":"A"}]}
        """;
    ByteBuffer content = ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
    Reading reading =
        new Reading(READER.read(new SourceFile("a.json", json, content, Map.of("a", "Ana Ruiz"))));
    assertThat(reading.lines())
        .containsExactly("Ana Ruiz: We dug here.", "-: And we filled it in again.");
    assertThat(seconds(reading)).containsExactly(0, 2);
  }

  @Test
  void takesAListOfSpeakersForTheirNumbers() {
    assertThat(
            read("""
            {'speakers':[{'id':0,'name':'Ana Ruiz'},{'id':1,'name':'Speaker 1'}],
             'monologues':[{'speaker':0,'elements':[
               {'type':'text','value':'Stones','ts':0.2},{'type':'punct','value':' '},
               {'type':'text','value':'float','ts':0.5},{'type':'punct','value':'. '}]},
              {'speaker':1,'elements':[{'type':'text','value':'No','ts':2.5},
               {'type':'punct','value':'.'}]}]}
            """)
                .lines())
        .containsExactly("Ana Ruiz: Stones float.", "-: No.");
  }

  @Test
  void dividesASegmentInWhichTheWordsAreOfTwo() {
    assertThat(
            read("""
            {'segments':[
             {'start':0,'text':'Is it deep? Very deep.','speaker':'Ana Ruiz','words':[
              {'word':'Is','start':0,'speaker':'Ana Ruiz'},
              {'word':'it','start':0.2,'speaker':'Ana Ruiz'},
              {'word':'deep?','start':0.4,'speaker':'Ana Ruiz'},
              {'word':'Very','start':1.4,'speaker':'Bo Lund'},
              {'word':'deep.','start':1.8,'speaker':'Bo Lund'}]},
             {'start':3,'text':'How deep?','speaker':'Ana Ruiz','words':[
              {'word':'How','start':3,'speaker':'Ana Ruiz'},
              {'word':'deep?','start':3.2}]}]}
            """)
                .lines())
        .containsExactly("Ana Ruiz: Is it deep?", "Bo Lund: Very deep.", "Ana Ruiz: How deep?");
  }

  @Test
  void readsTheFirstOfSeveralReadingsAndEveryChannel() {
    assertThat(
            read("""
            {'results':{'channels':[
             {'alternatives':[{'words':[
               {'word':'hello','punctuated_word':'Hello.','start':0.1,'speaker':0},
               {'word':'yes','punctuated_word':'Yes.','start':4.1,'speaker':0}]},
              {'words':[{'word':'yellow','start':0.1}]}]},
             {'alternatives':[{'words':[
               {'word':'ready','punctuated_word':'Ready?','start':2.2,'speaker':1}]}]}]}}
            """)
                .lines())
        .containsExactly("-: Hello.", "-: Ready?", "-: Yes.");
  }

  @Test
  void readsSegmentsWithoutSpeakersAsNobodys() {
    Reading reading =
        read(
            """
            {'text':' The ferry is late. It is always late.','language':'en','segments':[
             {'id':0,'start':0.0,'end':1.5,'text':' The ferry is late.','tokens':[50364,440]},
             {'id':1,'start':1.5,'end':3.5,'text':' It is always late.','tokens':[50464,467]}]}
            """);
    assertThat(reading.lines()).containsExactly("-: The ferry is late. It is always late.");
  }

  @Test
  void claimsNoOtherJson() {
    for (String other :
        List.of(
            "{'name':'app','version':'1.0','dependencies':{'left':'1'}}",
            "[{'id':1,'text':'a note'},{'id':2,'text':'another'}]",
            "{'kind':'transcript','title':'t'}\n{'speaker':'Ana Ruiz','text':'Yes.'}\n",
            "[1, 2, 3]")) {
      assertThat(READER.claims(new SourceFile("a.json", other.replace('\'', '"'))))
          .as(other)
          .isZero();
    }
  }

  @Test
  void saysThatAFileIsCutShort() {
    Reading reading = read("{\n 'segments': [\n {'speaker': 'Ana Ruiz', 'body': 'The mea");
    assertThat(reading.failed()).isTrue();
    assertThat(reading.findings()).containsExactly("it is JSON that is cut short or damaged");
  }

  @Test
  void creditsNobodyWithWhatIsSaidUnderAnOfficeOrADescription() {
    for (String label :
        List.of(
            "City Clerk",
            "City Attorney",
            "Deputy City Manager",
            "Public Commenter",
            "Counsel Inquiry",
            "Director of Works",
            "City Manager/Staff")) {
      Reading reading =
          read(
              "[{'speaker':'Mayor Ana Ruiz','start':1,'text':'We begin.'},{'speaker':'"
                  + label
                  + "','start':3,'text':'The roll is called.'},{'speaker':'Bo"
                  + " Dean','start':5,'text':'Here.'}]");
      assertThat(reading.lines())
          .as(label)
          .containsExactly("Ana Ruiz: We begin.", "-: The roll is called.", "Bo Dean: Here.");
    }
  }

  @Test
  void isOnePersonWithLettersBehindTheNameAndWithout() {
    Reading reading =
        read(
            "[{'speaker':'Mr Straw','start':1,'text':'Is it?'},{'speaker':'Ms Osei','start':2,"
                + "'text':'It is.'},{'speaker':'Mr Straw KC','start':3,'text':'Good.'},"
                + "{'speaker':'Ana Ruiz, OBE','start':4,'text':'So.'}]");
    assertThat(reading.lines())
        .containsExactly("Mr Straw: Is it?", "Ms Osei: It is.", "Mr Straw: Good.", "Ana Ruiz: So.");
  }

  @Test
  void callsSomebodyAsTheOperatorDoes() {
    String json =
        "[{\"speaker\":\"Mr Straw\",\"start\":1,\"text\":\"Is it?\"},{\"speaker\":\"Straw"
            + " KC\",\"start\":3,\"text\":\"Good.\"}]";
    SourceFile file =
        new SourceFile(
            "a.json",
            json,
            ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)),
            Map.of(
                "mr-straw",
                "Mr Straw KC",
                "straw-kc",
                "Mr Straw KC",
                "mr-straw-kc",
                "Mr Straw KC"));
    assertThat(new Reading(READER.read(file)).lines()).containsExactly("Mr Straw KC: Is it? Good.");
  }
}
