package org.entente.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.entente.folding.Folded;

/** What of a thing's originals has the words of a question. */
final class Matched {

    private static final int LONGEST = 300;
    private static final int BEFORE = 100;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Question question;
    private final List<String> asked;

    /** @param text the question as it was asked */
    Matched(Question question, String text) {
        this.question = question;
        this.asked = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /**
     * @param originals all that a thing is called
     * @return the one with most of the words, with another one behind it for each that it lacks
     */
    String ofNames(List<String> originals) {
        Set<Integer> places = IntStream.range(0, question.words().size()).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> chosen = new ArrayList<>();
        while (!places.isEmpty()) {
            String best = best(originals, places);
            if (best == null) {
                break;
            }
            chosen.add(best);
            List<List<String>> spellings = Folded.of(best).spellings();
            places.removeIf(place -> question.metBy(spellings, place) > 0);
        }
        return chosen.isEmpty() ? originals.get(0) : String.join(", ", chosen);
    }

    /** @return the sentence with most of the words, or what of it stands round them */
    String ofText(List<String> originals) {
        Set<Integer> places = IntStream.range(0, question.words().size()).boxed().collect(Collectors.toSet());
        List<String> sentences = originals.stream().flatMap(text -> sentences(text).stream()).toList();
        String best = best(sentences, places);
        return shortened(best == null ? sentences.get(0) : best);
    }

    private String best(List<String> texts, Set<Integer> places) {
        String best = null;
        int most = 0;
        for (String text : texts) {
            int met = question.metBy(Folded.of(text).spellings(), places);
            // among equals the one that is written as it was asked
            int value = met == 0 ? 0 : met * (asked.size() + 1) + literally(text);
            if (value > most) {
                most = value;
                best = text;
            }
        }
        return best;
    }

    private int literally(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return (int) asked.stream().filter(small::contains).count();
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.strip().split("\\R+")) {
            BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
            ends.setText(line);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
                sentences.add(line.substring(start, end).strip());
            }
        }
        return sentences;
    }

    private String shortened(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        Matcher words = WORD.matcher(sentence);
        int met = 0;
        while (met == 0 && words.find()) {
            List<List<String>> spellings = Folded.of(words.group()).spellings();
            boolean has = IntStream.range(0, question.words().size()).anyMatch(p -> question.metBy(spellings, p) > 0);
            met = has ? words.start() : 0;
        }
        int start = Math.max(0, Math.min(sentence.lastIndexOf(' ', met - BEFORE) + 1, sentence.length() - LONGEST));
        int end = sentence.lastIndexOf(' ', start + LONGEST);
        end = end <= met ? Math.min(sentence.length(), start + LONGEST) : end;
        return (start > 0 ? "… " : "") + sentence.substring(start, end) + (end < sentence.length() ? " …" : "");
    }
}
