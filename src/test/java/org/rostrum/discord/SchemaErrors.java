package org.rostrum.discord;

import com.networknt.schema.Error;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells a validator's errors so that a person finds the mistake. Where a value may have one of
/// several forms, the validator lists what is wrong with it by each; forms of another `type` are
/// left out.
final class SchemaErrors {

  /// The path of a form that was ruled out by its `type`, as evaluated.
  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "(.*/(?:oneOf|anyOf)/\\d+)/.*properties/type/(?:allOf/.*)?(?:enum|const|oneOf).*");

  private record Form(String path, String value) {

    boolean holds(Error error) {
      return error.getEvaluationPath().toString().startsWith(path + "/")
          && error.getInstanceLocation().toString().startsWith(value);
    }
  }

  private SchemaErrors() {}

  static List<String> told(List<Error> errors) {
    List<Form> otherTypes = errors.stream().flatMap(SchemaErrors::otherType).toList();
    List<String> told =
        errors.stream()
            .filter(error -> otherTypes.stream().noneMatch(form -> form.holds(error)))
            .filter(error -> !isNullForm(error))
            .map(SchemaErrors::tell)
            .distinct()
            .toList();
    return told.isEmpty() ? errors.stream().map(SchemaErrors::tell).toList() : told;
  }

  private static Stream<Form> otherType(Error error) {
    Matcher matcher = OTHER_TYPE.matcher(error.getEvaluationPath().toString());
    String value = error.getInstanceLocation().toString();
    return matcher.matches() && value.endsWith("/type")
        ? Stream.of(new Form(matcher.group(1), value.substring(0, value.length() - 5)))
        : Stream.empty();
  }

  private static boolean isNullForm(Error error) {
    return error.getMessage().contains("null expected")
        && error.getEvaluationPath().toString().contains("oneOf");
  }

  private static String tell(Error error) {
    return error.getInstanceLocation() + ": " + error.getMessage();
  }
}
