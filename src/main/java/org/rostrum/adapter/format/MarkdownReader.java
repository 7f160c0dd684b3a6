package org.rostrum.adapter.format;

import java.util.Locale;
import java.util.Optional;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.Slug;

/// Reads Markdown with YAML front matter, the format that an operator writes by hand. `kind:
/// report` holds sections under `##`, each with an optional line `Source: https://…`; `kind: panel`
/// lists its `speakers` in the front matter, and holds themes under `##` and block quotes followed
/// by a line `— Name`.
///
/// Its canonical text is the front matter as written and the body as plain text, a block a line.
public final class MarkdownReader implements SourceReader {

  @Override
  public String format() {
    return "Markdown with front matter";
  }

  @Override
  public double claims(SourceFile file) {
    if (FrontMatter.opens(file.text())) {
      return FrontMatter.hasKey(file.text(), "kind") ? 1 : 0.8;
    }
    return switch (file.extension()) {
      case "md", "markdown" -> 0.2;
      default -> 0;
    };
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    if (PlainMarkdownReader.isTooLong(file, findings)) {
      return findings.failed();
    }
    Optional<FrontMatter> frontMatter = FrontMatter.of(file.text(), findings);
    if (frontMatter.isEmpty()) {
      return findings.failed();
    }
    MarkdownFile markdown = MarkdownFile.of(file, frontMatter.get(), findings);
    return switch (kind(frontMatter.get(), findings)) {
      case "report" -> new MarkdownReport(markdown).read();
      case "panel" -> new MarkdownPanel(markdown).read();
      default -> findings.failed();
    };
  }

  private static String kind(FrontMatter frontMatter, Findings findings) {
    Object kind = frontMatter.values().get("kind");
    String name = kind == null ? "" : kind.toString().strip().toLowerCase(Locale.ROOT);
    if (!name.equals("report") && !name.equals("panel")) {
      boolean both = name.contains("report") && name.contains("panel");
      findings.problem(
          frontMatter.lineOf("kind"),
          name.isEmpty()
              ? "the front matter does not say what kind the file is"
              : both
                  ? "the file claims two kinds: " + name
                  : "there is no kind " + Findings.shown(name),
          "write kind: report or kind: panel");
    }
    return name;
  }

  /// The id that the front matter or a header states, or else the file's own.
  static SourceId id(SourceFile file, Particulars particulars) {
    return particulars.text("id").map(id -> new SourceId(Slug.of(id))).orElseGet(file::sourceId);
  }

  /// The wording that the front matter or a header states. Where it states none that there is, the
  /// text is taken for an editor's, which is never shown as anybody's own words.
  static Wording wording(Particulars particulars, int line, Findings findings) {
    String wording = particulars.text("wording").orElse("verbatim").toLowerCase(Locale.ROOT);
    return switch (wording) {
      case "verbatim" -> Wording.VERBATIM;
      case "summary" -> Wording.SUMMARY;
      default -> {
        findings.warn(
            line,
            "there is no wording "
                + Findings.shown(wording)
                + ", so the text is taken for a summary and nothing is quoted from it",
            "write wording: verbatim, or wording: summary for an editor's own account");
        yield Wording.SUMMARY;
      }
    };
  }
}
