package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.entente.loading.name.SpokenName;
import org.entente.loading.name.Transcription;
import org.entente.reading.Language;
import org.entente.reading.Office;
import org.entente.reading.Person;
import org.entente.reading.Term;

/** One person put together from all sightings. */
final class OfficialPortrait {

    private final List<Sighting> sightings;
    private final Transcription transcription;
    private final Optional<Term> authority;

    OfficialPortrait(List<Sighting> sightings, Map<String, Term> authorities, Transcription transcription) {
        this.sightings = sightings;
        this.transcription = transcription;
        this.authority = sightings.stream().map(sighting -> sighting.person().authority()).filter(Objects::nonNull)
                .findFirst().map(name -> authorities.getOrDefault(name, new Term(name, null, Map.of())));
    }

    List<Sighting> sightings() {
        return sightings;
    }

    /**
     * @return whom the person serves and the name's consonants: what stays the same when another document, in another
     *         language, tells of the same person, or the authority file comes to know them
     */
    String naturalKey() {
        String name = authority.map(term -> transcription.spoken(term.code(), Language.EN).inOrderOfLetters())
                .orElseGet(() -> {
                    List<SpokenName> names = sightings.stream().flatMap(sighting -> sighting.names().stream()).toList();
                    int weight = names.stream().mapToInt(SpokenName::weight).max().orElse(0);
                    return names.stream().filter(spoken -> spoken.weight() == weight).map(SpokenName::inOrderOfLetters)
                            .min(Comparator.naturalOrder()).orElse("");
                });
        return served() + "|" + name;
    }

    OfficialFact compose(String id) {
        String served = served();
        boolean ofOrganisation = served.startsWith("=");
        List<PositionFact> positions = positions(id);
        Stream<Citation> named = sightings.stream().flatMap(sighting -> Citations.of(sighting.documentId(),
                Subject.Kind.OFFICIAL, id, sighting.person().passages()));
        return new OfficialFact(id, ofOrganisation || served.isEmpty() ? null : served,
                ofOrganisation ? served.substring(1) : null, shown(), written(), positions,
                sightings.stream().map(Sighting::documentId).distinct().sorted().toList(), Citations.inOrder(
                        Stream.concat(named, positions.stream().flatMap(position -> position.citations().stream()))));
    }

    private String served() {
        var votes = new Votes();
        sightings.forEach(sighting -> votes.add(sighting.served()));
        return Objects.requireNonNullElse(votes.winner(), "");
    }

    private Map<Language, String> shown() {
        String english = english();
        var shown = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            String known = authority.map(term -> term.names().get(language)).orElse(null);
            if (known == null && language != Language.EN) {
                known = winner(mostComplete(writtenIn(language), Person::written, language), Person::written);
            }
            if (known == null) {
                known = language == Language.RU ? transcription.inCyrillic(english) : english;
            }
            shown.put(language, known);
        }
        return shown;
    }

    private String english() {
        if (authority.isPresent()) {
            return authority.get().code();
        }
        // what an English text prints is newswire itself; from others it is a romanisation
        List<Sighting> printed = mostComplete(writtenIn(Language.EN), Person::name, Language.EN);
        List<Sighting> fullest = mostComplete(sightings, Person::name, Language.EN);
        boolean asFull = !printed.isEmpty() && weight(printed.get(0).person().name(), Language.EN) >= weight(
                fullest.get(0).person().name(), Language.EN);
        return winner(asFull ? printed : fullest, Person::name);
    }

    private List<OfficialFact.WrittenName> written() {
        var written = new ArrayList<OfficialFact.WrittenName>();
        for (Language language : Language.values()) {
            mostComplete(writtenIn(language), Person::written, language).stream().map(sighting -> sighting.person().written())
                    .distinct().sorted().forEach(name -> written.add(new OfficialFact.WrittenName(language, name)));
        }
        return written;
    }

    private List<PositionFact> positions(String officialId) {
        var byRole = new TreeMap<String, List<Told>>();
        for (Sighting sighting : sightings) {
            for (Office office : sighting.person().offices()) {
                byRole.computeIfAbsent(office.role(), role -> new ArrayList<>()).add(new Told(sighting, office));
            }
        }
        return byRole.entrySet().stream().map(role -> position(officialId, role.getKey(), role.getValue()))
                .sorted(Comparator
                        .comparing(PositionFact::lastSeen, Comparator.nullsFirst(Comparator.<LocalDate> naturalOrder()))
                        .thenComparing(PositionFact::firstSeen, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(position -> position.citations().size()).reversed()
                        .thenComparing(PositionFact::role))
                .toList();
    }

    private static PositionFact position(String officialId, String role, List<Told> tellings) {
        var titles = new EnumMap<Language, Votes>(Language.class);
        tellings.forEach(told -> titles.computeIfAbsent(told.sighting.reading().language(), language -> new Votes())
                .add(told.office.title()));
        var chosen = new EnumMap<Language, String>(Language.class);
        titles.forEach(
                (language, votes) -> Optional.ofNullable(votes.winner()).ifPresent(title -> chosen.put(language, title)));
        List<LocalDate> seen = tellings.stream().map(told -> told.sighting.published()).filter(Objects::nonNull).sorted()
                .toList();
        return new PositionFact(Identifier.of("position", officialId, role), role, chosen,
                seen.isEmpty() ? null : seen.get(0), seen.isEmpty() ? null : seen.get(seen.size() - 1),
                Citations.inOrder(tellings.stream().flatMap(told -> Citations.of(told.sighting.documentId(),
                        Subject.Kind.OFFICIAL, officialId, told.office.passages()))));
    }

    private List<Sighting> writtenIn(Language language) {
        return sightings.stream().filter(sighting -> sighting.reading().language() == language).toList();
    }

    private List<Sighting> mostComplete(List<Sighting> those, Function<Person, String> name, Language language) {
        int most = those.stream().mapToInt(sighting -> weight(name.apply(sighting.person()), language)).max().orElse(0);
        return those.stream().filter(sighting -> weight(name.apply(sighting.person()), language) == most).toList();
    }

    private int weight(String name, Language language) {
        return transcription.spoken(name, language).weight();
    }

    private static String winner(List<Sighting> those, Function<Person, String> name) {
        var votes = new Votes();
        those.forEach(sighting -> votes.add(name.apply(sighting.person())));
        return votes.winner();
    }

    private record Told(Sighting sighting, Office office) {
    }
}
