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

import org.entente.loading.fold.Appellation.Title;
import org.entente.loading.name.SpokenName;
import org.entente.loading.name.Transcription;
import org.entente.reading.Language;
import org.entente.reading.Term;

/** One person put together from all that documents call them. */
final class OfficialPortrait {

    private final List<Usage> usages;
    private final List<Gist> documents;
    private final Transcription transcription;
    private final Optional<Term> authority;

    /** @param documents all of them, by their numbers */
    OfficialPortrait(List<Usage> usages, List<Gist> documents, Map<String, Term> authorities, Transcription transcription) {
        this.usages = usages;
        this.documents = documents;
        this.transcription = transcription;
        this.authority = usages.stream().map(usage -> usage.appellation().authority()).filter(Objects::nonNull)
                .findFirst().map(name -> authorities.getOrDefault(name, new Term(name, null, Map.of())));
    }

    List<Usage> usages() {
        return usages;
    }

    /** @return the document and place that first name the person */
    String first() {
        Usage first = usages.get(0);
        return documents.get(first.document(0)).name() + "|" + first.place(0);
    }

    /**
     * @return whom the person serves and the name's consonants: what stays the same when another document, in another
     *         language, tells of the same person, or the authority file comes to know them
     */
    String naturalKey() {
        String name = authority.map(term -> transcription.spoken(term.code(), Language.EN).inOrderOfLetters())
                .orElseGet(() -> {
                    List<SpokenName> names = usages.stream().flatMap(usage -> usage.names().stream()).toList();
                    int weight = names.stream().mapToInt(SpokenName::weight).max().orElse(0);
                    return names.stream().filter(spoken -> spoken.weight() == weight).map(SpokenName::inOrderOfLetters)
                            .min(Comparator.naturalOrder()).orElse("");
                });
        return served() + "|" + name;
    }

    OfficialFact compose(String id) {
        String served = served();
        boolean ofOrganisation = served.startsWith("=");
        return new OfficialFact(id, ofOrganisation || served.isEmpty() ? null : served,
                ofOrganisation ? served.substring(1) : null, shown(), written(), positions(id));
    }

    private String served() {
        var votes = new Votes();
        usages.forEach(usage -> votes.add(usage.appellation().served(), usage.count()));
        return Objects.requireNonNullElse(votes.winner(), "");
    }

    private Map<Language, String> shown() {
        String english = english();
        var shown = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            String known = authority.map(term -> term.names().get(language)).orElse(null);
            if (known == null && language != Language.EN) {
                known = winner(mostComplete(writtenIn(language), Appellation::written, language), Appellation::written);
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
        List<Usage> printed = mostComplete(writtenIn(Language.EN), Appellation::name, Language.EN);
        List<Usage> fullest = mostComplete(usages, Appellation::name, Language.EN);
        boolean asFull = !printed.isEmpty() && weight(printed.get(0).appellation().name(), Language.EN) >= weight(
                fullest.get(0).appellation().name(), Language.EN);
        return winner(asFull ? printed : fullest, Appellation::name);
    }

    private List<OfficialFact.WrittenName> written() {
        var written = new ArrayList<OfficialFact.WrittenName>();
        for (Language language : Language.values()) {
            mostComplete(writtenIn(language), Appellation::written, language).stream()
                    .map(usage -> usage.appellation().written()).distinct().sorted()
                    .forEach(name -> written.add(new OfficialFact.WrittenName(language, name)));
        }
        return written;
    }

    private List<PositionFact> positions(String officialId) {
        var byRole = new TreeMap<String, List<Told>>();
        for (Usage usage : usages) {
            for (Title title : usage.appellation().titles()) {
                byRole.computeIfAbsent(title.role(), role -> new ArrayList<>()).add(new Told(usage, title));
            }
        }
        var tellings = new TreeMap<String, Integer>();
        byRole.forEach((role, told) -> tellings.put(role,
                told.stream().mapToInt(one -> one.title.times() * one.usage.count()).sum()));
        return byRole.entrySet().stream().map(role -> position(officialId, role.getKey(), role.getValue()))
                .sorted(Comparator
                        .comparing(PositionFact::lastSeen, Comparator.nullsFirst(Comparator.<LocalDate> naturalOrder()))
                        .thenComparing(PositionFact::firstSeen, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(position -> tellings.get(position.role())).reversed()
                        .thenComparing(PositionFact::role))
                .toList();
    }

    private PositionFact position(String officialId, String role, List<Told> tellings) {
        var titles = new EnumMap<Language, Votes>(Language.class);
        tellings.forEach(told -> titles.computeIfAbsent(told.usage.appellation().language(), language -> new Votes())
                .add(told.title.words(), told.usage.count()));
        var chosen = new EnumMap<Language, String>(Language.class);
        titles.forEach(
                (language, votes) -> Optional.ofNullable(votes.winner()).ifPresent(title -> chosen.put(language, title)));
        LocalDate first = null;
        LocalDate last = null;
        for (Told told : tellings) {
            for (int number = 0; number < told.usage.count(); number++) {
                LocalDate day = documents.get(told.usage.document(number)).published();
                first = first == null || day != null && day.isBefore(first) ? day : first;
                last = last == null || day != null && day.isAfter(last) ? day : last;
            }
        }
        return new PositionFact(PositionFact.idOf(officialId, role), role, chosen, first, last);
    }

    private List<Usage> writtenIn(Language language) {
        return usages.stream().filter(usage -> usage.appellation().language() == language).toList();
    }

    private List<Usage> mostComplete(List<Usage> those, Function<Appellation, String> name, Language language) {
        int most = those.stream().mapToInt(usage -> weight(name.apply(usage.appellation()), language)).max().orElse(0);
        return those.stream().filter(usage -> weight(name.apply(usage.appellation()), language) == most).toList();
    }

    private int weight(String name, Language language) {
        return transcription.spoken(name, language).weight();
    }

    private static String winner(List<Usage> those, Function<Appellation, String> name) {
        var votes = new Votes();
        those.forEach(usage -> votes.add(name.apply(usage.appellation()), usage.count()));
        return votes.winner();
    }

    private record Told(Usage usage, Title title) {
    }
}
