package org.entente.loading.fold;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.loading.fold.Appellation.Title;
import org.entente.loading.name.SpokenName;
import org.entente.loading.name.Transcription;
import org.entente.reading.Language;

/** An appellation with the documents that use it. Documents are numbered in the order of their names. */
final class Usage {

    /** Fewer consonants, spaces counted, are too many people's. */
    private static final int TELLING = 7;

    static final Comparator<Usage> ORDER = Comparator.<Usage> comparingInt(usage -> usage.documents[0])
            .thenComparingInt(usage -> usage.places[0]);

    private final Appellation appellation;
    private final List<SpokenName> names;
    private final Set<String> outlines;
    private final Set<String> roles;
    private int[] documents = new int[1];
    private int[] places = new int[1];
    private int count;

    private Usage(Appellation appellation, List<SpokenName> names, Set<String> outlines) {
        this.appellation = appellation;
        this.names = names;
        this.outlines = outlines;
        this.roles = appellation.titles().stream().map(Title::role).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Usage of(Appellation appellation, Transcription transcription) {
        Set<SpokenName> names = new LinkedHashSet<>();
        names.add(transcription.spoken(appellation.written(), appellation.language()));
        names.add(transcription.spoken(appellation.name(), Language.EN));
        String served = appellation.country() == null ? "" : appellation.country();
        boolean latin = appellation.language() == Language.EN || appellation.language() == Language.TR;
        Set<String> outlines = new LinkedHashSet<>();
        outlines.add(transcription.outline(appellation.written(), appellation.language(), served));
        // what was put into English letters by rule is written as English is
        outlines.add(transcription.outline(appellation.name(), Language.EN, latin ? served : ""));
        outlines.removeIf(outline -> outline.length() < TELLING);
        return new Usage(appellation, names.stream().filter(name -> !name.words().isEmpty()).toList(), Set.copyOf(outlines));
    }

    /** @return the same appellation, used nowhere yet */
    Usage unused() {
        return new Usage(appellation, names, outlines);
    }

    /**
     * @param document not before any that was added
     * @param place in its {@link Gist#appellations()}
     */
    void add(int document, int place) {
        if (count == documents.length) {
            documents = Arrays.copyOf(documents, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        documents[count] = document;
        places[count++] = place;
    }

    Appellation appellation() {
        return appellation;
    }

    /** @return the sounds of the names given: as written, and in English */
    List<SpokenName> names() {
        return names;
    }

    /** @return their consonants, coarsely, where there are enough of them to tell */
    Set<String> outlines() {
        return outlines;
    }

    Set<String> roles() {
        return roles;
    }

    /** @return how often it is used, at least once */
    int count() {
        return count;
    }

    int document(int number) {
        return documents[number];
    }

    int place(int number) {
        return places[number];
    }

    boolean isIn(int document) {
        return Arrays.binarySearch(documents, 0, count, document) >= 0;
    }

    /**
     * @return whether all who are called so in the service of one are one person unless something speaks against it; of
     *         part of a name without an office, nobody knows
     */
    boolean isOfOne() {
        return appellation.authority() != null || !roles.isEmpty() || names.stream().anyMatch(SpokenName::complete);
    }
}
