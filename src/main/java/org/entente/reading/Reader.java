package org.entente.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.annotate.Analysis;
import org.entente.reading.annotate.Dated;
import org.entente.reading.annotate.InstrumentAnnotator;
import org.entente.reading.annotate.Layout;
import org.entente.reading.annotate.Mentions;
import org.entente.reading.annotate.Officialdom;
import org.entente.reading.annotate.PeopleAnnotator;
import org.entente.reading.annotate.Subjects;
import org.entente.reading.date.Calendar;
import org.entente.reading.date.DateFinder;
import org.entente.reading.header.Page;
import org.entente.reading.header.PageReader;
import org.entente.reading.language.LanguageGuess;
import org.entente.reading.text.Decoder;
import org.entente.reading.text.Fold;
import org.entente.reading.text.Settling;
import org.entente.reading.text.Tokenizer;
import org.entente.reading.vocabulary.Authority;
import org.entente.reading.vocabulary.CountryNames;
import org.entente.reading.vocabulary.Entry;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Vocabulary;

/** Reads one news text. Safe for use by many threads at once; make one and keep it. */
public final class Reader {

    /** Goes up with every change of the rules that changes readings, so that texts are read anew. */
    private static final int RULES = 2;

    private final Vocabulary vocabulary = new Vocabulary(Fold::of, Tokenizer::words);
    private final Officialdom officialdom = new Officialdom(vocabulary);
    private final Subjects subjects = new Subjects(vocabulary);
    private final DateFinder dates = new DateFinder(new Calendar());
    private final PageReader pages = new PageReader(dates);

    /** @return a reader with the vocabulary of the class path */
    public static Reader create() {
        return new Reader();
    }

    private Reader() {
    }

    /**
     * @param name the file's name, kept as the reading's
     * @param content the file's bytes, in any of the usual charsets
     * @return what the text says
     * @throws UnreadableTextException when it is no text, or in a language that is not read
     */
    public Reading read(String name, byte[] content) {
        String text = Settling.settle(Decoder.decode(content));
        if (text.isBlank()) {
            throw new UnreadableTextException("the file holds nothing but spaces; expected a news text");
        }
        String fold = Fold.of(text);
        Language language = LanguageGuess.of(fold);
        Page page = pages.read(text, fold, language);
        if (page.blocks().isEmpty()) {
            throw new UnreadableTextException("the file holds no news item; expected a title or a paragraph");
        }
        Analysis analysis = Layout.of(text, fold, language, page, vocabulary);
        PeopleAnnotator people = new PeopleAnnotator(analysis, officialdom);
        List<Person> officials = people.annotate();
        List<Mention> sectors = Mentions.sectors(analysis, people.officeSpans());
        List<Instrument> agreements = new InstrumentAnnotator(analysis, subjects, officials, sectors,
                dated(analysis, page.header()), page.header().publishedOn()).annotate();
        return new Reading(name, language, page.header(), text, Mentions.named(analysis, Kind.COUNTRIES, people.nameSpans()),
                Mentions.named(analysis, Kind.ORGANISATIONS, List.of()), sectors, officials, agreements);
    }

    private List<Dated> dated(Analysis analysis, Header header) {
        List<Dated> found = new ArrayList<>();
        analysis.clauses().forEach(clause -> dates
                .find(analysis.language(), analysis.words().fold(), clause.start(), clause.end(), header.publishedOn())
                .forEach(d -> found.add(new Dated(d.start(), d.end(), d.date()))));
        return found;
    }

    /** @return the names of all that a reading has codes of */
    public Catalogue catalogue() {
        return new Catalogue(vocabulary.entries(Kind.COUNTRIES).stream().map(e -> CountryNames.of(e.code())).toList(),
                terms(Kind.ORGANISATIONS), terms(Kind.SECTORS), terms(Kind.ROLES), terms(Kind.INSTRUMENTS),
                vocabulary.authorities().stream().map(Reader::term).toList());
    }

    private List<Term> terms(Kind kind) {
        return vocabulary.entries(kind).stream().filter(e -> !e.name().isEmpty()).map(Reader::term).toList();
    }

    private static Term term(Entry entry) {
        return new Term(entry.code(), entry.parent(), names(entry.code(), entry.name()));
    }

    private static Term term(Authority person) {
        return new Term(person.name(), null, names(person.name(), person.names()));
    }

    private static Map<Language, String> names(String fallback, Map<String, String> names) {
        Map<Language, String> byLanguage = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(l -> byLanguage.put(l, names.getOrDefault(l.code(), fallback)));
        return byLanguage;
    }

    /** @return digits that change whenever the rules or the vocabulary do, so that texts are read anew */
    public static String fingerprint() {
        return RULES + "-" + Vocabulary.fingerprint();
    }
}
