package org.rostrum.adapter.format.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.adapter.format.Zipped;

class EpubReaderTest {

  private static final EpubReader READER = new EpubReader(new WordBreaks(word -> false));

  private static String chapter(String body) {
    return "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'"
        + " xmlns:epub='e'><head><title/></head><body>"
        + body
        + "</body></html>";
  }

  @Test
  void readsChaptersInTheOrderOfTheBookWithoutWhatIsBesideThem() {
    Reading reading =
        Reading.of(
            READER,
            "a.epub",
            Zipped.of(
                "application/epub+zip",
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='B/c.opf'/></rootfiles></container>",
                "B/c.opf",
                "<package"
                    + " xmlns:dc='d'><metadata><dc:title>Wells</dc:title></metadata><manifest><item"
                    + " id='n' href='n.xhtml' properties='nav'/><item id='b'"
                    + " href='t/two%20b.xhtml'/><item id='a'"
                    + " href='a.xhtml'/></manifest><spine><itemref idref='n'/><itemref"
                    + " idref='a'/><itemref idref='b'/></spine></package>",
                "B/t/two b.xhtml",
                chapter(
                    "<h1>Dry wells</h1><p>Nine wells are <span epub:type='pagebreak' id='p9'/>dry"
                        + " in the<a id='x'/> county.</p><aside epub:type='footnote'><p>A note on"
                        + " nine.</p></aside>"),
                "B/a.xhtml",
                chapter(
                    "<section epub:type='copyright-page'><p>All rights are kept.</p></section>"
                        + "<h1>Deep wells</h1><p>Two wells are deeper than the church is high.</p>"
                        + "<blockquote><p>I fell into one of them as a boy.</p><footer>Bo Lund,"
                        + " mason</footer></blockquote>"),
                "B/n.xhtml",
                chapter("<nav epub:type='toc'><ol><li>Deep wells</li></ol></nav>")));
    assertThat(reading.lines())
        .containsExactly(
            "-: Two wells are deeper than the church is high.",
            "> Bo Lund: I fell into one of them as a boy.",
            "-: Nine wells are dry in the county.");
    assertThat(reading.source().publication().title()).isEqualTo("Wells");
  }

  @Test
  void saysThatABookIsDamaged() {
    assertThat(Reading.of(READER, "a.epub", Zipped.of("application/epub+zip")).findings())
        .containsExactly("the electronic book is damaged, or locked");
  }
}
