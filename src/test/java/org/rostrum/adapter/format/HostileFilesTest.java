package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.format.chat.ChatLogReader;
import org.rostrum.adapter.format.chat.MeetingChatReader;
import org.rostrum.adapter.format.epub.EpubReader;
import org.rostrum.adapter.format.json.JsonTranscriptReader;
import org.rostrum.adapter.format.json.SlackReader;
import org.rostrum.adapter.format.opendocument.OpenDocumentReader;
import org.rostrum.adapter.format.pdf.PdfReportReader;
import org.rostrum.adapter.format.timedtext.TimedTextReader;
import org.rostrum.adapter.format.transcript.CaptionReader;
import org.rostrum.adapter.format.transcript.TextTranscriptReader;
import org.rostrum.adapter.format.web.WebPageReader;
import org.rostrum.adapter.format.word.WordReader;
import org.rostrum.adapter.format.xml.ParliamentaryXmlReader;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.SourceReader;

/// Files made to wear a reader out: each is left out with a word that says why, and the file beside
/// it is read.
class HostileFilesTest {

  private static final int MEGABYTE = 1 << 20;

  /// Counts the processor's time, so that other work on the machine costs no file its limit.
  private static final OperatingSystemMXBean OPERATING =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final WordBreaks BREAKS = new WordBreaks(word -> false);
  private static final List<SourceReader> READERS =
      List.of(
          new PageTextReader(),
          new MarkdownReader(),
          new JsonlReader(),
          new CaptionReader(),
          new PlainMarkdownReader(),
          new WebPageReader(BREAKS),
          new ParliamentaryXmlReader(),
          new PdfReportReader(BREAKS),
          new WordReader(),
          new OpenDocumentReader(),
          new EpubReader(BREAKS),
          new JsonTranscriptReader(),
          new SlackReader(),
          new TimedTextReader(),
          new MeetingChatReader(),
          new ChatLogReader(),
          new TextTranscriptReader());

  @TempDir @Nullable Path temporary;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /// The word that each file gets.
  private final Map<String, String> words = new LinkedHashMap<>();

  @Test
  void eachCostsItselfAlone() throws IOException {
    captions();
    markup();
    json();
    markdown();
    packed();
    add("arrays.json", "[".repeat(MEGABYTE), "cut short or damaged");
    add("cut.json", "[{\"speaker\":\"Ana Ruiz\",\"text\":\"So", "cut short or damaged");
    Path folders = Objects.requireNonNull(temporary);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path folder = Files.createDirectory(folders.resolve(file.getKey()));
      Files.writeString(folder.resolve("zz-good.txt"), SourceReaderContract.TRANSCRIPT);
      Files.write(folder.resolve(file.getKey()), file.getValue());
      check(folder, file.getKey());
    }
  }

  private void check(Path folder, String file) throws IOException {
    long begun = OPERATING.getProcessCpuTime();
    Imported.Corpus corpus =
        (Imported.Corpus) new Importer(READERS, new SidecarReader()).read(folder);
    Duration taken = Duration.ofNanos(OPERATING.getProcessCpuTime() - begun);

    assertThat(corpus.library().sources())
        .as(file)
        .extracting(source -> source.id().value())
        .containsExactly("zz-good");
    assertThat(corpus.problems()).as(file).isNotEmpty();
    Problem first = corpus.problems().getFirst();
    assertThat(first.file()).isEqualTo(file);
    assertThat(first.what()).as(file).contains(Objects.requireNonNull(words.get(file)));
    assertThat(first.remedy()).as(file).isNotBlank();
    assertThat(taken).as("a clear word about %s within ten seconds", file).isLessThan(LIMIT);
  }

  private void add(String file, String content, String word) {
    add(file, content.getBytes(StandardCharsets.UTF_8), word);
  }

  private void add(String file, byte[] content, String word) {
    files.put(file, content);
    words.put(file, word);
  }

  private void captions() {
    String times = "00:01 --> 00:02\n";
    add("cues.vtt", "WEBVTT\n\n" + (times + "a\n\n").repeat(150_001), "more than 150000 captions");
    add("long.vtt", "WEBVTT\n\n" + times + "a ".repeat(MEGABYTE), "no caption of the file holds");
    add(
        "people.vtt",
        "WEBVTT\n\n"
            + IntStream.range(0, 5_002)
                .mapToObj(i -> times + "<v Ana " + letters(i) + ">So it is.</v>\n\n")
                .collect(Collectors.joining()),
        "more than 5000 people");
    add("turns.txt", "ANA RUIZ: So.\n\nWEI LI: No.\n\n".repeat(126_000), "more than 400000 lines");
  }

  private void markup() {
    String head = "<?xml version='1.0'?><!DOCTYPE publicwhip [<!ENTITY a 'ha'>";
    String laughs =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    "<!ENTITY "
                        + (char) ('b' + i)
                        + " '"
                        + ("&" + (char) ('a' + i) + ";").repeat(9)
                        + "'>")
            .collect(Collectors.joining());
    String speech = "<publicwhip><speech speakername='Ana Ruiz'><p>";
    add(
        "laughs.xml",
        head + laughs + "]>" + speech + "&m;</p></speech></publicwhip>",
        "not well formed");
    add(
        "many.xml",
        head + "]>" + speech + "&a;".repeat(1_000_001) + "</p></speech></publicwhip>",
        "entities of its own");
    add("deep.xml", "<?xml version='1.0'?><publicwhip>" + "<a>".repeat(100_000), "not well formed");
    add(
        "outside.xml",
        head + "<!ENTITY x SYSTEM 'file:///none'>]>" + speech + "&x;</p></speech></publicwhip>",
        "not well formed");
    add("blanks.xml", " ".repeat(100_000) + "<", "no format");
    add(
        "comments.xml",
        "<?xml version='1.0'?>" + "<!-- - -->".repeat(1_000) + "<a/>",
        "does not know");
    add("tags.html", "<html><body>" + "<div>".repeat(300_001), "more than 300000 tags");
    add("cut.xml", "<?xml version='1.0'?>" + speech + "So it", "not well formed");
  }

  private void json() {
    add("deep.json", "{\"kind\":" + "[".repeat(100_000), "not one JSON object");
    add(
        "lines.jsonl",
        "{\"kind\":\"transcript\"}\n" + "x\n".repeat(250_001),
        "more than 250000 lines");
    add(
        "people.jsonl",
        "{\"kind\":\"transcript\",\"title\":\"T\"}\n"
            + IntStream.range(0, 5_002)
                .mapToObj(i -> "{\"speaker\":\"Ana " + letters(i) + "\",\"text\":\"So.\"}\n")
                .collect(Collectors.joining()),
        "more than 5000 people");
  }

  private void markdown() {
    add("long.md", "# T\n\n" + "So it is. ".repeat(800_001), "more than 8 million characters");
    add("lines.md", "# T\n\n" + "a\n".repeat(250_001), "250000 lines");
    add("tags.md", "# T\n\nSo it is.\n\n" + "<a".repeat(50_000), "more tags than any text");
    add(
        "front.md",
        "---\nkind: panel\ntitle: " + "a ".repeat(500_001) + "\n---\n> So.\n",
        "front matter has more than a million");
    add("deep.md", "---\nkind: panel\ntitle: " + "[".repeat(100_000) + "\n---\n", "nesting depth");
  }

  private void packed() throws IOException {
    add("unpacks.docx", word(80 * MEGABYTE), "unpacks to far more");
    byte[] document = word(10);
    add("cut.docx", java.util.Arrays.copyOf(document, document.length / 2), "cut short");
    add(
        "old.docx",
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0},
        "encrypted with a password");
    String blanks = " ".repeat(80 * MEGABYTE);
    add(
        "unpacks.odt",
        Zipped.of("application/vnd.oasis.opendocument.text", "content.xml", blanks),
        "unpacks to far more");
    add(
        "unpacks.epub",
        Zipped.of("application/epub+zip", "a.xhtml", blanks),
        "unpacks to far more");
    add("unpacks.pdf", pdf("<< /Filter /FlateDecode"), "unpacks to far more");
    add(
        "objects.pdf",
        pdf("<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode"),
        "unpacks to far more");
    add("cut.pdf", "%PDF-1.5\n1 0 obj << /Type /Catalog", "damaged");
    add("nested.pdf", "%PDF-1.5\n1 0 obj " + "[".repeat(MEGABYTE), "damaged");
  }

  /// A Word document whose text unpacks to this many bytes.
  private static byte[] word(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[MEGABYTE];
      for (int left = size; left > 0; left -= MEGABYTE) {
        zip.write(blanks, 0, Math.min(left, MEGABYTE));
      }
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("word/media/a.png"));
      for (int left = size; left > 0; left -= MEGABYTE) {
        zip.write(blanks, 0, Math.min(left, MEGABYTE));
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /// A PDF of one stream that unpacks to more than any page shows.
  private static byte[] pdf(String dictionary) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(stream)) {
      byte[] blanks = new byte[MEGABYTE];
      for (int i = 0; i < 65; i++) {
        deflated.write(blanks);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        ("%PDF-1.5\n1 0 obj\n" + dictionary + " /Length " + stream.size() + " >>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    file.writeBytes(stream.toByteArray());
    file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    return file.toByteArray();
  }

  /// A surname for a number.
  private static String letters(int number) {
    StringBuilder name = new StringBuilder("R");
    for (char digit : Integer.toString(number).toCharArray()) {
      name.append((char) ('a' + digit - '0'));
    }
    return name.toString();
  }
}
