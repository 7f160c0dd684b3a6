#!/bin/sh
# The editable text extractor of the ODF Toolkit (odfdom-java) writes footnotes and comments where they hang: the number of the note
# goes to the end of the sentence, a bare carriage return stands before the note's words and nothing behind them, so what the speaker
# says next is on the note's line ("Laughter. Soon."), and a comment follows as its author's name and its words, with no mark of what
# they are. Tracked deletions are left out. Seen with odfdom-java 0.12.0.
# Exits with 1 if notes and comments are told apart after all. Needs Maven and a JDK from 17 on.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>try</groupId><artifactId>try</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.odftoolkit</groupId><artifactId>odfdom-java</artifactId><version>0.12.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp >/dev/null 2>&1
cat >Try.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.incubator.doc.text.OdfEditableTextExtractor;

public class Try {
  public static void main(String[] given) throws Exception {
    String content =
        """
        <?xml version="1.0"?><o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:d="http://purl.org/dc/elements/1.1/" o:version="1.2"><o:body><o:text><t:p>Ada Marsh: We will pay.<t:note t:id="n1" t:note-class="footnote"><t:note-citation>1</t:note-citation><t:note-body><t:p>Laughter.</t:p></t:note-body></t:note> Soon.<o:annotation><d:creator>Clerk</d:creator><t:p>check this</t:p></o:annotation></t:p></o:text></o:body></o:document-content>""";
    String manifest =
        """
        <?xml version="1.0"?><m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.2"><m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.text"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>""";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      put(zip, "META-INF/manifest.xml", manifest);
      put(zip, "content.xml", content);
    }
    try (OdfTextDocument document =
        OdfTextDocument.loadDocument(new ByteArrayInputStream(file.toByteArray()))) {
      String text = OdfEditableTextExtractor.newOdfEditableTextExtractor(document).getText();
      System.out.println(text.strip().replace("\r", "\\r"));
      boolean same = text.contains("pay.1\rLaughter. Soon.\rClerk\rcheck this");
      System.out.println("note and comment stand among the speaker's words: " + same);
      System.exit(same ? 0 : 1);
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
JAVA
java -cp "$(cat cp)" Try.java 2>/dev/null
