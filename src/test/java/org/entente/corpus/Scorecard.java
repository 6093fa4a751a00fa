package org.entente.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.loading.fold.AgreementFact;
import org.entente.loading.fold.Cited;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.Fold;
import org.entente.loading.fold.OfficialFact;
import org.entente.loading.fold.Truth;
import org.entente.loading.name.Transcription;
import org.entente.reading.Language;
import org.entente.reading.Passage;
import org.entente.reading.Reader;
import org.entente.reading.Reading;
import org.entente.reading.Term;

/**
 * Compares what the reader and the fold make of a folder of annotated texts with what people found in them, kind by kind,
 * as the guidelines for annotators have it: a sector counts with its group, optional finds cost nothing, the agreements of
 * one key are one.
 */
final class Scorecard {

    private record Pair(AgreementFact found, Wanted wanted, double affinity) {
    }

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, String> groups;
    private final Map<String, Gold> golds;
    private final Truth truth;
    private final Map<String, DocumentFact> documents;
    private final Map<String, String> fileById = new HashMap<>();

    private Scorecard(Map<String, Gold> golds, Truth truth, List<Term> sectors) {
        this.golds = golds;
        this.truth = truth;
        this.groups = sectors.stream().filter(s -> s.parent() != null)
                .collect(Collectors.toMap(Term::code, Term::parent));
        this.documents = truth.documents().stream().collect(Collectors.toMap(d -> d.reading().name(), d -> d));
        truth.documents().forEach(d -> fileById.put(d.id(), d.reading().name()));
        golds.keySet().forEach(this::document);
        people();
        agreements();
    }

    /** Reads the texts that have a gold file beside them. */
    static Scorecard of(Path... folders) throws IOException {
        Map<String, Gold> golds = new TreeMap<>();
        List<Reading> readings = new ArrayList<>();
        Reader reader = Reader.create();
        for (Path folder : folders) {
            Map<String, Gold> own = Gold.of(folder);
            own.keySet().forEach(name -> readings.add(reader.read(name, bytes(folder.resolve(name)))));
            golds.putAll(own);
        }
        Truth truth = new Fold(Transcription.load(), reader.catalogue().officials()).fold(readings);
        return new Scorecard(golds, truth, reader.catalogue().sectors());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, k -> new Tally());
    }

    Share share(String detail) {
        return shares.computeIfAbsent(detail, k -> new Share());
    }

    private void document(String name) {
        Gold gold = golds.get(name);
        DocumentFact found = documents.get(name);
        Reading reading = found.reading();
        share("language").add(name, gold.language(), reading.language().code());
        share("title").add(name, Spelling.fold(gold.title()), Spelling.fold(reading.header().title()));
        share("publishedOn").add(name, gold.publishedOn(), Objects.toString(reading.header().publishedOn(), null));
        share("outlet").add(name, Spelling.fold(gold.outlet()), Spelling.fold(reading.header().outlet()));
        tally("countries").add(name, gold.countries(), found.countries(), gold.optionalCountries());
        tally("organisations").add(name, gold.organisations(), found.organisations(), gold.optionalOrganisations());
        tally("sectors").add(name, withGroups(gold.sectors()), withGroups(found.sectors()),
                withGroups(gold.optionalSectors()));
    }

    private Set<String> withGroups(Collection<String> codes) {
        Set<String> all = new TreeSet<>(codes);
        codes.stream().map(groups::get).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    private void people() {
        Map<Gold.Official, Set<String>> ids = new LinkedHashMap<>();
        Map<String, Set<Gold.Official>> people = new HashMap<>();
        golds.forEach((name, gold) -> {
            List<OfficialFact> left = new ArrayList<>(truth.officials().stream()
                    .filter(o -> documents.get(name).officials().contains(o.id())).toList());
            for (Gold.Official person : gold.officials()) {
                OfficialFact found = left.stream().filter(o -> Spelling.isSame(person, names(o))).findFirst().orElse(null);
                if (found == null) {
                    tally("officials").missed(name + ": " + person.written());
                    continue;
                }
                left.remove(found);
                tally("officials").hit();
                Gold.Official known = new Gold.Official(person.name(), null, person.country(), null);
                ids.computeIfAbsent(known, k -> new HashSet<>()).add(found.id());
                people.computeIfAbsent(found.id(), k -> new HashSet<>()).add(known);
                String where = name + ": " + person.name();
                share("official_country").add(where, person.country(), found.country());
                if (person.role() != null) {
                    Set<String> roles = rolesIn(found, documents.get(name).id());
                    share("official_role").add(where, person.role(),
                            roles.contains(person.role()) ? person.role() : String.join("/", roles));
                }
            }
            left.stream().filter(o -> gold.optionalOfficials().stream().noneMatch(p -> Spelling.isSame(p, names(o))))
                    .forEach(o -> tally("officials").wrong(name + ": " + o.names().get(Language.EN)
                            + " " + o.country() + " " + rolesIn(o, documents.get(name).id())));
        });
        ids.forEach((person, found) -> {
            long others = found.stream().flatMap(id -> people.get(id).stream()).distinct().count();
            share("official_identity").add(person.name(), "one official",
                    found.size() == 1 && others == 1 ? "one official" : found.size() + " ids, " + others + " people");
        });
    }

    /** The English name and what documents write, as the API tells them. */
    private static Set<String> names(OfficialFact official) {
        return Stream.concat(Stream.of(official.names().get(Language.EN)),
                official.written().stream().map(OfficialFact.WrittenName::value)).map(Spelling::fold)
                .collect(Collectors.toSet());
    }

    private Set<String> rolesIn(OfficialFact official, String document) {
        return new Cited(truth).roles(official, document);
    }

    private void agreements() {
        List<Wanted> wanted = Wanted.of(golds);
        List<Wanted> optional = Wanted.optional(golds);
        Map<Wanted, AgreementFact> taken = new LinkedHashMap<>();
        Stream<Pair> pairs = wanted.stream().flatMap(w -> truth.agreements().stream()
                .map(found -> new Pair(found, w, w.affinity(found, files(found), false))));
        pairs.filter(p -> p.affinity() > 0).sorted(Comparator.comparingDouble(Pair::affinity).reversed()).forEach(p -> {
            if (!taken.containsKey(p.wanted()) && !taken.containsValue(p.found())) {
                taken.put(p.wanted(), p.found());
            }
        });
        wanted.forEach(w -> {
            if (taken.containsKey(w)) {
                tally("agreements").hit();
                compare(w, taken.get(w));
            } else {
                tally("agreements").missed("%s: %s %s %s %s".formatted(w.key(), w.type(), w.status(), w.dates(), w.sides()));
            }
        });
        truth.agreements().stream().filter(found -> !taken.containsValue(found))
                .filter(found -> optional.stream().noneMatch(o -> o.affinity(found, files(found), true) > 0))
                .forEach(found -> tally("agreements").wrong("%s: %s %s %s %s %s".formatted(files(found), found.type(),
                        found.status(), Wanted.date(found), Wanted.sides(found), found.titles())));
    }

    private void compare(Wanted wanted, AgreementFact found) {
        String key = wanted.key();
        boolean type = wanted.types().contains(found.type());
        share("agreement_type").add(key, wanted.type(), type ? wanted.type() : found.type());
        share("agreement_status").add(key, wanted.status(), found.status().name());
        share("agreement_date").add(key, wanted.dates().toString(),
                wanted.hasDate(found) ? wanted.dates().toString() : Wanted.date(found));
        if (!wanted.places().isEmpty()) {
            boolean place = wanted.places().stream().map(Spelling::fold).anyMatch(Spelling.fold(found.place())::equals);
            share("agreement_place").add(key, wanted.places().toString(), place ? wanted.places().toString() : found.place());
        }
        tally("agreement_parties").add(key, wanted.sides(), Wanted.sides(found), Set.of());
        tally("agreement_sectors").add(key, withGroups(wanted.sectors()), withGroups(found.sectors()),
                withGroups(wanted.optionalSectors()));
        tally("agreement_signatories").add(key, wanted.signatories(), found.signatories().stream()
                .map(id -> signer(id, wanted.signatories())).collect(Collectors.toSet()), Set.of());
        share("agreement_whole").add(key, true, type && wanted.status().equals(found.status().name())
                && wanted.hasDate(found) && wanted.sides().equals(Wanted.sides(found)));
    }

    private String signer(String id, Set<String> wanted) {
        OfficialFact official = truth.officials().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
        return wanted.stream().filter(name -> Spelling.isSame(new Gold.Official(name, name, null, null), names(official)))
                .findFirst().orElse(official.names().get(Language.EN));
    }

    private Set<String> files(AgreementFact found) {
        return found.documents().stream().map(fileById::get).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return every place that a fact cites, with the document it is to lie in */
    Map<Reading, List<Passage>> citations() {
        Map<Reading, List<Passage>> citations = new LinkedHashMap<>();
        Map<String, Reading> byId = truth.documents().stream()
                .collect(Collectors.toMap(DocumentFact::id, DocumentFact::reading));
        Stream.of(truth.documents().stream().flatMap(d -> d.mentions().stream()),
                truth.documents().stream().flatMap(d -> d.citationsOfOfficials().stream()),
                truth.agreements().stream().flatMap(a -> a.citations().stream())).flatMap(all -> all)
                .forEach(c -> citations.computeIfAbsent(byId.get(c.documentId()), r -> new ArrayList<>()).add(c.passage()));
        return citations;
    }

    /** @return every miss (-), false find (+) and detail read wrong (~), a line each */
    List<String> errors() {
        List<String> lines = new ArrayList<>();
        tallies.forEach((kind, tally) -> tally.errors().forEach(e -> lines.add(kind + "  " + e)));
        shares.forEach((detail, share) -> share.errors().forEach(e -> lines.add(detail + "  " + e)));
        return lines;
    }

    /** @return the figures as a table */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        tallies.forEach((kind, tally) -> table.append("%-24s %s%n".formatted(kind, tally)));
        shares.forEach((detail, share) -> table.append("%-24s %s%n".formatted(detail, share)));
        return table.toString();
    }

    /**
     * Prints the figures of folders of one's own, and what was read wrong in them.
     *
     * @param args the folders; {@code --errors} before them for the errors
     */
    public static void main(String[] args) throws IOException {
        boolean errors = args.length > 0 && args[0].equals("--errors");
        Scorecard card = of(Stream.of(args).skip(errors ? 1 : 0).map(Path::of).toArray(Path[]::new));
        if (errors) {
            card.errors().forEach(System.out::println);
        }
        System.out.print(card);
    }
}
