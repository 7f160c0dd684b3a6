package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandSetTest {

  private static final Set<String> ADMINS = Set.of(CommandSet.RELOAD, CommandSet.ROSTRUM);

  private static final int MENU = 3;

  @Test
  void everyNameAndDescriptionIsInEveryLanguage() {
    assertThat(named())
        .allSatisfy(
            named -> {
              assertThat(texts(named, "name_localizations")).containsOnlyKeys(codes());
              if (named.get("description") != null && !isMenu(named)) {
                assertThat(texts(named, "description_localizations"))
                    .containsOnlyKeys(codes())
                    .allSatisfy(
                        (locale, text) -> assertThat(text.toString()).hasSizeBetween(1, 100));
              }
            });
  }

  @Test
  void namesKeepToDiscordsForm() {
    for (Map<String, Object> named : named()) {
      for (Object name : names(named)) {
        if (isMenu(named)) {
          assertThat(name.toString()).hasSizeBetween(1, 32).isEqualTo(name.toString().strip());
        } else {
          assertThat(name.toString())
              .matches("^[-_'\\p{L}\\p{N}]{1,32}$")
              .isEqualTo(name.toString().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void namesAreUniqueInEachLanguage(String locale) {
    assertThat(commands())
        .extracting(c -> texts(c, "name_localizations").get(locale))
        .doesNotHaveDuplicates();
    for (Map<String, Object> command : commands()) {
      assertThat(options(command))
          .extracting(option -> texts(option, "name_localizations").get(locale))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void britishEnglishIsWhatIsWrittenInTheCode() {
    assertThat(named())
        .allSatisfy(
            named -> {
              assertThat(texts(named, "name_localizations"))
                  .containsEntry("en-GB", named.get("name"));
              if (!isMenu(named)) {
                assertThat(texts(named, "description_localizations"))
                    .containsEntry("en-GB", named.get("description"));
              }
            });
  }

  @Test
  void theyWorkInServersAndForMembers() {
    assertThat(CommandSet.all())
        .filteredOn(command -> !ADMINS.contains(command.getName()))
        .hasSize(14)
        .allSatisfy(
            command -> {
              assertThat(command.getIntegrationTypes()).hasSize(2);
              assertThat(command.getContexts()).hasSize(3);
            });
  }

  @Test
  void whatAdminsDoIsHiddenFromOthersAndInServersAlone() {
    assertThat(CommandSet.all())
        .filteredOn(command -> ADMINS.contains(command.getName()))
        .hasSize(2)
        .allSatisfy(CommandSetTest::isForAdminsOfAServer);
  }

  private static void isForAdminsOfAServer(CommandData command) {
    assertThat(command)
        .returns(
            DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER).getPermissionsRaw(),
            named -> named.getDefaultPermissions().getPermissionsRaw())
        .returns(Set.of(InteractionContextType.GUILD), CommandData::getContexts)
        .returns(Set.of(IntegrationType.GUILD_INSTALL), CommandData::getIntegrationTypes);
  }

  private static List<Map<String, Object>> commands() {
    return CommandSet.all().stream().map(CommandData::toData).map(data -> data.toMap()).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> options(Map<String, Object> command) {
    return (List<Map<String, Object>>) command.getOrDefault("options", List.of());
  }

  /// Commands and options.
  private static List<Map<String, Object>> named() {
    List<Map<String, Object>> named = new ArrayList<>();
    for (Map<String, Object> command : commands()) {
      named.add(command);
      for (Map<String, Object> option : options(command)) {
        named.add(option);
        named.addAll(options(option));
      }
    }
    return named;
  }

  private static boolean isMenu(Map<String, Object> named) {
    return !named.containsKey("description") && Integer.valueOf(MENU).equals(named.get("type"));
  }

  private static List<Object> names(Map<String, Object> named) {
    return Stream.concat(
            Stream.of(named.get("name")), texts(named, "name_localizations").values().stream())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> texts(Map<String, Object> named, String key) {
    return (Map<String, Object>) named.getOrDefault(key, Map.of());
  }

  private static List<String> codes() {
    return CommandSet.LOCALES.stream().map(DiscordLocale::getLocale).toList();
  }
}
