package org.rostrum.adapter.discord;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.Suggestions;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;

/// What holds where something is asked, as the server has chosen. Thread-safe; nothing here waits
/// for what is stored.
final class House {

  private final Services services;
  private final ServerDesks desks;
  private final int perMember;
  private final int perServer;

  House(Services services, DiscordSettings settings) {
    this(services, settings.questionsPerMember(), settings.questionsPerServer());
  }

  /// @param perMember the most questions an hour of one member that the operator allows
  /// @param perServer the same of a server
  House(Services services, int perMember, int perServer) {
    this.services = services;
    this.desks = services.serverDesks();
    this.perMember = perMember;
    this.perServer = perServer;
  }

  /// How many questions an hour may be asked.
  ///
  /// @param perMember of one member in the channel, or in the server where the channel has no
  ///   number of its own; empty where the operator's number alone holds
  /// @param perServer of all members of the server; empty as above
  /// @param own whether the number of the member is the channel's own
  record Allowance(OptionalInt perMember, OptionalInt perServer, boolean own) {

    static final Allowance OPERATORS =
        new Allowance(OptionalInt.empty(), OptionalInt.empty(), false);
  }

  private ServerSettings settings(Asking.Place place) {
    Long server = place.guild();
    return server == null
        ? ServerSettings.NONE
        : services.settings().settings(Long.toUnsignedString(server));
  }

  /// The desk that answers there.
  Desk desk(Asking.Place place) {
    Long server = place.guild();
    return server == null
        ? services.desk()
        : desks.of(Long.toUnsignedString(server), place.settingsOf()).orElseGet(services::desk);
  }

  EnquiryReader reader(Asking.Place place) {
    Desk desk = desk(place);
    return new EnquiryReader(() -> desk, services.quotes(), services.clock());
  }

  Suggestions suggestions(Asking.Place place) {
    return desk(place).suggestions();
  }

  /// Why nothing is answered there, or not to this member; empty where it is.
  Optional<Page> closed(Asking.Place place) {
    Set<String> channels = settings(place).list(Setting.CHANNELS, ServerSettings.SERVER);
    if (!channels.isEmpty() && !channels.contains(place.settingsOf())) {
      return said(
          Said.ELSEWHERE.formatted(
              channels.stream().map(id -> "<#" + id + ">").collect(Collectors.joining(", "))));
    }
    return closedTo(place);
  }

  /// Why this member is not answered, or nobody is, whatever the channel; empty where they are.
  /// Whoever manages the server is answered whatever their roles are.
  Optional<Page> closedTo(Asking.Place place) {
    ServerSettings settings = settings(place);
    Set<String> roles = settings.list(Setting.ROLES, ServerSettings.SERVER);
    if (!roles.isEmpty() && !place.admin() && place.roles().stream().noneMatch(roles::contains)) {
      return said(
          Said.NOT_YOU.formatted(
              roles.stream().map(id -> "<@&" + id + ">").collect(Collectors.joining(", "))));
    }
    Long server = place.guild();
    boolean answering =
        server == null || desks.of(Long.toUnsignedString(server), place.settingsOf()).isPresent();
    return answering ? Optional.empty() : said(Said.NO_SOURCE);
  }

  private static Optional<Page> said(String markdown) {
    return Optional.of(Notice.linked(markdown));
  }

  /// Whether answers are for the asker alone, unless they say otherwise.
  boolean personal(Asking.Place place) {
    return settings(place).isOn(Setting.PRIVATE, place.settingsOf());
  }

  /// Whether an answer gets a thread of its own: one to a question that everybody may see, and that
  /// was not asked in a thread.
  boolean threads(Asking asking) {
    Asking.Place place = asking.place();
    return !asking.personal()
        && EnquiryKinds.isQuestion(asking.enquiry())
        && place.guild() != null
        && !place.thread()
        && settings(place).isOn(Setting.THREADS, place.settingsOf());
  }

  Allowance allowance(Asking.Place place) {
    ServerSettings settings = settings(place);
    return new Allowance(
        settings.number(Setting.MEMBER_QUOTA, place.settingsOf()),
        settings.number(Setting.SERVER_QUOTA, ServerSettings.SERVER),
        settings.own(Setting.MEMBER_QUOTA, place.settingsOf()).isPresent());
  }

  /// How many questions an hour a member may ask there.
  int perMember(Asking.Place place) {
    return Math.min(perMember, allowance(place).perMember().orElse(perMember));
  }

  /// The most that a server can choose.
  int most(Setting setting) {
    return setting == Setting.SERVER_QUOTA ? perServer : perMember;
  }

  /// Whether the questions there are kept for a while.
  boolean keepsQuestions(Asking.Place place) {
    return settings(place).isOn(Setting.KEEP_QUESTIONS, ServerSettings.SERVER);
  }

  /// Where it is told what members found wanting.
  Optional<String> feedbackChannel(Asking.Place place) {
    return settings(place).list(Setting.FEEDBACK_CHANNEL, ServerSettings.SERVER).stream()
        .findFirst();
  }
}
