package org.rostrum.adapter.discord;

import org.rostrum.core.desk.Enquiry;

/// What kinds of enquiry are called where they are counted.
final class EnquiryKinds {

  private EnquiryKinds() {}

  static String of(Enquiry enquiry) {
    return switch (enquiry) {
      case Enquiry.Ask ignored -> "ask";
      case Enquiry.More ignored -> "more";
      case Enquiry.Quotation ignored -> "quote";
      case Enquiry.Themes ignored -> "themes";
      case Enquiry.ThemeGist ignored -> "theme";
      case Enquiry.SpeakerGist ignored -> "speaker";
      case Enquiry.Compare ignored -> "compare";
      case Enquiry.Check ignored -> "verify";
      case Enquiry.Evidence ignored -> "evidence";
      case Enquiry.Speakers ignored -> "speakers";
      case Enquiry.Sources ignored -> "sources";
    };
  }

  /// Whether it is a question, which counts against a quota: to look something up is free.
  static boolean isQuestion(Enquiry enquiry) {
    return switch (enquiry) {
      case Enquiry.Ask _, Enquiry.More _, Enquiry.Compare _, Enquiry.Evidence _ -> true;
      case Enquiry.Quotation _,
          Enquiry.Themes _,
          Enquiry.ThemeGist _,
          Enquiry.SpeakerGist _,
          Enquiry.Check _,
          Enquiry.Speakers _,
          Enquiry.Sources _ ->
          false;
    };
  }
}
