#!/bin/sh
# The sentence splitter of LangChain4j gives segments that do not stand in the document: two spaces, a line's end or an empty line
# between sentences becomes one space, so the end of one speaker's paragraph and the next speaker's name stand in one line, and
# nothing in a segment says where it begins. A quotation taken from a segment is not found in its document. The paragraph splitter
# keeps the text. Seen with langchain4j 1.19.0.
# Exits with 1 if segments are stretches of the document after all. Needs Maven and a JDK from 17 on.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>try</groupId><artifactId>try</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j</artifactId><version>1.19.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp >/dev/null 2>&1
cat >Try.java <<'JAVA'
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.splitter.DocumentByParagraphSplitter;
import dev.langchain4j.data.document.splitter.DocumentBySentenceSplitter;
import dev.langchain4j.data.segment.TextSegment;
import java.util.List;

public class Try {
  private static final String TEXT = "Ada Marsh: The fares fell.  They fell twice.\n\nBo Lind: They rose.";

  public static void main(String[] given) {
    boolean sentences = kept(new DocumentBySentenceSplitter(70, 0));
    boolean paragraphs = kept(new DocumentByParagraphSplitter(50, 0));
    System.out.println("by sentences verbatim: " + sentences + "; by paragraphs: " + paragraphs);
    System.exit(!sentences && paragraphs ? 0 : 1);
  }

  private static boolean kept(DocumentSplitter splitter) {
    List<TextSegment> segments = splitter.split(Document.from(TEXT));
    segments.forEach(s -> System.out.println(s.text() + "   " + s.metadata().toMap()));
    return segments.stream().allMatch(s -> TEXT.contains(s.text()));
  }
}
JAVA
java -cp "$(cat cp)" Try.java 2>/dev/null
