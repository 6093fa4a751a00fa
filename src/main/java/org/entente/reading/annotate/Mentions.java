package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.entente.reading.Mention;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Countries, organisations and sectors: the things that a text names by a form of the vocabulary and no more. */
public final class Mentions {

    private Mentions() {
    }

    /**
     * @param people spans of people's names, in which no country is meant
     * @return every mention of a country or an organisation, in the text's order
     */
    public static List<Mention> named(Analysis analysis, Kind kind, List<Span> people) {
        return analysis.found(kind).stream()
                .filter(m -> !Span.anyOverlaps(people, m.start(), m.end()))
                .map(m -> mention(analysis, m)).toList();
    }

    /**
     * @param offices spans of offices' and institutions' names, in which a sector's word speaks of no cooperation
     * @return every mention of a sector, in the text's order
     */
    public static List<Mention> sectors(Analysis analysis, List<Span> offices) {
        Set<Integer> portfolios = new Portfolios(analysis).starts();
        List<Match> certain = new ArrayList<>();
        for (Match match : analysis.found(Kind.SECTORS)) {
            if (!portfolios.contains(match.start()) && !isInName(analysis, offices, match)) {
                certain.add(match);
            }
        }
        List<Match> all = new ArrayList<>(certain);
        for (Match match : new ListedFields(analysis, certain).found()) {
            if (!portfolios.contains(match.start()) && !isInName(analysis, offices, match)) {
                all.add(match);
            }
        }
        all.sort(Comparator.comparingInt(Match::start));
        List<Mention> mentions = new ArrayList<>(all.size());
        for (Match match : all) {
            mentions.add(mention(analysis, match));
        }
        return mentions;
    }

    private static boolean isInName(Analysis analysis, List<Span> offices, Match match) {
        return Span.anyOverlaps(offices, match.start(), match.end()) || isInside(analysis, Kind.ORGANISATIONS, match)
                || isInside(analysis, Kind.INSTITUTIONS, match) || isInside(analysis, Kind.TRAPS, match);
    }

    private static boolean isInside(Analysis analysis, Kind kind, Match match) {
        return analysis.at(kind, match.first()).stream().anyMatch(m -> m.covers(match));
    }

    private static Mention mention(Analysis analysis, Match match) {
        return new Mention(match.code(), analysis.passage(match.start(), match.end()));
    }
}
