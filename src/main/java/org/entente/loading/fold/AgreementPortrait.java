package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.loading.fold.AgreementFact.ProvisionFact;
import org.entente.loading.fold.AgreementFact.StageFact;
import org.entente.reading.Instrument;
import org.entente.reading.Language;
import org.entente.reading.PartialDate;
import org.entente.reading.Stage;

/** One agreement put together from all tellings. */
public final class AgreementPortrait {

    private static final Comparator<Telling> BY_PUBLICATION = Comparator
            .comparing(Telling::published, Comparator.nullsLast(Comparator.<LocalDate> naturalOrder()))
            .thenComparing(Telling.ORDER);

    private final List<Telling> tellings;

    AgreementPortrait(List<Telling> tellings) {
        this.tellings = tellings;
    }

    /** @return the names of the documents that tell of it */
    public Set<String> documents() {
        return tellings.stream().map(telling -> telling.reading().name()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return whether the same places of the same documents tell of both, and tell of the same signatories */
    public boolean isToldAs(AgreementPortrait other) {
        return places().equals(other.places());
    }

    private List<List<Object>> places() {
        return tellings.stream()
                .map(telling -> List.<Object> of(telling.reading().name(), telling.index(), telling.signatories())).toList();
    }

    /** @return what names it, see {@link AgreementFact#id()} */
    String naturalKey() {
        String subject = tellings.stream().filter(telling -> !telling.subjects().isEmpty())
                .map(telling -> String.join(" ", telling.subjects())).min(Comparator.naturalOrder()).orElse("");
        PartialDate signed = tellings.stream().map(telling -> telling.dateOf(Stage.SIGNED)).filter(Objects::nonNull)
                .min(Comparator.comparing(PartialDate::year)).orElse(null);
        return String.join("|", tellings.get(0).parties(), type(), subject, signed == null ? "" : "" + signed.year());
    }

    /** @return the document and place that first tell of it */
    String first() {
        Telling first = tellings.get(0);
        return first.reading().name() + "|" + first.index();
    }

    /** @return the agreement, its id being that */
    public AgreementFact compose(String id) {
        List<StageFact> stages = new Stages(id, tellings).inOrder();
        Stage status = stages.get(stages.size() - 1).stage();
        Optional<StageFact> signed = stages.stream().filter(stage -> stage.stage() == Stage.SIGNED).findFirst();
        Map<Language, String> titles = titles();
        List<ProvisionFact> provisions = provisions(id);
        return new AgreementFact(id, type(), status, date(stages, signed), place(stages, signed), names(titles), titles,
                codes(Instrument::parties), codes(Instrument::organisations), signatories(), sectors(), stages,
                provisions, tellings.stream().map(Telling::documentId).distinct().sorted().toList(),
                citations(id, stages, provisions));
    }

    // an agreement is what any instrument may be called: the noun that says more is its type
    private String type() {
        var votes = new Votes();
        tellings.stream().map(telling -> telling.instrument().type()).filter(type -> !type.equals("AGREEMENT"))
                .forEach(votes::add);
        return Objects.requireNonNullElse(votes.winner(), "AGREEMENT");
    }

    private static PartialDate date(List<StageFact> stages, Optional<StageFact> signed) {
        return signed.map(StageFact::date).orElseGet(() -> stages.get(stages.size() - 1).date());
    }

    private static String place(List<StageFact> stages, Optional<StageFact> signed) {
        return signed.or(() -> stages.stream().filter(stage -> stage.stage() == Stage.INITIALLED).findFirst())
                .map(StageFact::place).orElse(null);
    }

    private Map<Language, String> titles() {
        var votes = new EnumMap<Language, Votes>(Language.class);
        tellings.forEach(telling -> votes.computeIfAbsent(telling.reading().language(), language -> new Votes())
                .add(telling.instrument().title()));
        var titles = new EnumMap<Language, String>(Language.class);
        votes.forEach((language, those) -> Optional.ofNullable(those.winner()).ifPresent(title -> titles.put(language, title)));
        return titles;
    }

    private Map<Language, String> names(Map<Language, String> titles) {
        var votes = new Votes();
        tellings.forEach(telling -> votes.add(telling.instrument().englishTitle()));
        String english = titles.getOrDefault(Language.EN, Objects.requireNonNullElse(votes.winner(), type()));
        var names = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            names.put(language, titles.getOrDefault(language, english));
        }
        return names;
    }

    private List<String> codes(Function<Instrument, Collection<String>> codes) {
        return tellings.stream().flatMap(telling -> codes.apply(telling.instrument()).stream()).distinct().sorted().toList();
    }

    private List<String> sectors() {
        return codes(instrument -> Stream.concat(instrument.sectors().stream(),
                instrument.provisions().stream().flatMap(provision -> provision.sectors().stream())).toList());
    }

    private List<String> signatories() {
        return tellings.stream().flatMap(telling -> telling.signatories().values().stream()).flatMap(Collection::stream)
                .distinct().sorted().toList();
    }

    private List<ProvisionFact> provisions(String id) {
        return tellings.stream().sorted(BY_PUBLICATION)
                .flatMap(telling -> telling.instrument().provisions().stream().flatMap(provision -> Citations
                        .of(telling.documentId(), Subject.Kind.AGREEMENT, id, List.of(provision.passage()))
                        .map(citation -> new ProvisionFact(citation,
                                provision.sectors().stream().distinct().sorted().toList()))))
                .collect(Collectors.toMap(ProvisionFact::citation, provision -> provision, (one, again) -> one,
                        LinkedHashMap::new))
                .values().stream().toList();
    }

    private List<Citation> citations(String id, List<StageFact> stages, List<ProvisionFact> provisions) {
        Stream<Citation> named = tellings.stream().flatMap(telling -> Citations.of(telling.documentId(),
                Subject.Kind.AGREEMENT, id, telling.instrument().passages()));
        return Citations.inOrder(Stream.of(named, stages.stream().flatMap(stage -> stage.citations().stream()),
                provisions.stream().map(ProvisionFact::citation)).flatMap(citations -> citations));
    }
}
