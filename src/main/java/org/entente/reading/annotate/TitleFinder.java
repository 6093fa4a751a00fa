package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** How far the words reach that belong to an instrument's noun: its quoted title, else the phrase around it. */
final class TitleFinder {

    private static final String BOUNDARIES = ",;:\"«»()";
    private static final int LONGEST_QUOTE = 300;
    /** Words before and behind the noun that a title may have. */
    private static final int LONG = 24;
    private static final int SHORT = 6;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her", "our");
    /** Words about offices that are none by themselves. */
    private static final Set<String> NO_OFFICE = Set.of("RANK", "FORMER", "ACTING", "COLLEAGUE", "PORTFOLIO");
    /** A noun that has a title before it: {@code əməkdaşlıq saziş-i, savunma anlaşma-sını}; a genitive alone is none. */
    private static final Pattern POSSESSED = Pattern.compile("['-]?(?:s[iuü].*|[iuü](?:n(?:[iuüaəe]|d).*)?)");
    /** Words that tie a title to a noun: {@code … haqqında saziş, … müəyyən edən saziş}. */
    private static final Pattern TYING = Pattern.compile(
            "haqqinda|hakkinda|haqda|dair|ilişkin|yönelik|üzrə|bağli|barədə|kimi|olan|.+[aəe]n|.+arasi|\"");
    /** Words that tie a title to the Russian or English noun before it. */
    private static final Set<String> LINKS = Set.of("on", "of", "for", "about", "between", "with", "to", "concerning",
            "regarding",
            "regulating", "establishing", "о", "об", "обо", "по", "в", "во", "между", "с", "со", "на", "сотрудничества",
            "действий",
            "двустороннего", "взаимодействия", "консультаций", "мероприятий", "развития");
    /** {@code программа культурных обменов}: an attribute of what the noun is of. */
    private static final Pattern GENITIVE = Pattern.compile(".+(?:ых|их|ого|его|ой)");
    /** Words before an Azerbaijani or Turkish title that belong to the sentence. */
    private static final Set<String> BEFORE = Set.of("sonra", "zamani", "sirasinda", "isə", "ise", "ki", "lakin", "ancak",
            "tərəflər", "taraflar", "tərəfindən", "tarafindan", "ardindan", "kapsaminda", "çərçivəsində");
    /** Attributes that a noun without a title may have. */
    private static final int ATTRIBUTES = 2;
    /** Words that begin what is told of an instrument and end its title. */
    private static final Set<String> TELLING = Set.of("which", "that", "who", "has", "have", "had", "is", "are", "was", "were",
            "will", "would", "shall", "said", "says", "after", "during", "while", "when", "as", "contains", "gives", "provides",
            "covers", "envisages", "aims", "works", "remains", "был", "была", "было", "были", "будет", "является", "после",
            "не", "сегодня", "вчера", "today", "yesterday", "состоялось", "предусматривает", "охватывает", "остается");
    /** A Russian attribute stands before its noun in one of these endings. */
    private static final Pattern ATTRIBUTE = Pattern.compile(
            ".+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|[нщж]ей)|-|.+-");

    private final Analysis analysis;
    private final boolean headLast;

    TitleFinder(Analysis analysis) {
        this.analysis = analysis;
        this.headLast = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    Span phrase(Match noun, Clause clause, List<StageCue> cues) {
        Span quoted = quoted(noun, clause);
        if (quoted != null) {
            return quoted;
        }
        int words = !headLast ? SHORT : isTitled(noun, clause) ? LONG : ATTRIBUTES;
        int start = reach(noun, clause, cues, -1, words);
        int end = headLast || !isFollowed(noun, clause) ? noun.end() : reach(noun, clause, cues, 1, LONG);
        return new Span(start, end);
    }

    /** Whether a title follows a Russian or English noun: {@code договор о …, agreement between …, соглашения ЕАЭС с …}. */
    private boolean isFollowed(Match noun, Clause clause) {
        int next = noun.last() + 1;
        if (next > clause.last() || noun.code().equals("PROGRAMME")) {
            // a programme is told what of by any noun: "программа обменов"
            return next <= clause.last();
        }
        boolean abbreviated = analysis.words().folded(next).equals("(") && next + 3 <= clause.last();
        int at = abbreviated ? next + 3 : next;
        return LINKS.contains(analysis.words().folded(at)) || !analysis.at(Kind.COUNTRIES, at).isEmpty()
                || !analysis.at(Kind.ORGANISATIONS, at).isEmpty() || !analysis.at(Kind.SUBJECTS, at).isEmpty()
                || analysis.language() == Language.RU && GENITIVE.matcher(analysis.words().folded(at)).matches()
                || Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[at]));
    }

    /** Whether an Azerbaijani or Turkish noun has its title before it: it is possessed, or a word ties the title to it. */
    private boolean isTitled(Match noun, Clause clause) {
        if (noun.form().written().indexOf('|') >= 0 || POSSESSED.matcher(analysis.suffix(noun)).matches()) {
            return true;
        }
        for (int token = noun.first() - 1; token >= Math.max(clause.first(), noun.first() - 1 - ATTRIBUTES); token--) {
            if (TYING.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    private Span quoted(Match noun, Clause clause) {
        String fold = analysis.words().fold();
        int open = -1;
        for (int i = clause.start(); i < clause.end(); i++) {
            char c = fold.charAt(i);
            if (c == '"' && open < 0) {
                open = i;
            } else if (c == '"') {
                if (open < noun.start() && noun.start() < i && i - open < LONGEST_QUOTE) {
                    return isSpeech(open, i) ? null : new Span(open + 1, Math.max(i, noun.end()));
                }
                open = -1;
            }
        }
        return null;
    }

    /** A quotation is speech and no title when a comma, full stop or dash ends it. */
    private boolean isSpeech(int open, int close) {
        String fold = analysis.words().fold();
        char last = fold.charAt(close - 1);
        return ",.!?".indexOf(last) >= 0 || close + 1 < fold.length() && fold.startsWith(", -", close + 1);
    }

    private int reach(Match noun, Clause clause, List<StageCue> cues, int step, int words) {
        int token = step < 0 ? noun.first() : noun.last();
        int edge = step < 0 ? noun.start() : noun.end();
        for (int i = 0; i < words; i++) {
            int next = token + step;
            if (next < clause.first() || next > clause.last() || endsAt(next, noun, clause, cues, step)) {
                break;
            }
            token = next;
            edge = step < 0 ? analysis.words().starts()[next] : analysis.words().ends()[next];
        }
        return edge;
    }

    private boolean endsAt(int next, Match noun, Clause clause, List<StageCue> cues, int step) {
        String word = analysis.words().folded(next);
        if (word.length() == 1 && BOUNDARIES.indexOf(word.charAt(0)) >= 0) {
            return !isListComma(word, next);
        }
        for (StageCue cue : cues) {
            if (cue.match().first() <= next && next <= cue.match().last()) {
                return true;
            }
        }
        for (Match other : analysis.at(Kind.INSTRUMENTS, next)) {
            if (other != noun && NounUse.isNoun(other)) {
                return true;
            }
        }
        if (headLast) {
            if (BEFORE.contains(word)) {
                return true;
            }
            // what an official does is told before the title: "the minister A and the minister B … the memorandum on …"
            return analysis.at(Kind.ROLES, next).stream().anyMatch(m -> !NO_OFFICE.contains(m.code()));
        }
        return step > 0 ? TELLING.contains(word) : !isAttribute(next, word);
    }

    /** Before a Russian or English noun stand its attributes only; what else stands there is told of it. */
    private boolean isAttribute(int token, String word) {
        if (analysis.language() == Language.RU) {
            return ATTRIBUTE.matcher(word).matches() || !analysis.at(Kind.COUNTRIES, token).isEmpty();
        }
        if (ARTICLES.contains(word)) {
            return false;
        }
        return Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[token])) || word.equals("-")
                || !analysis.at(Kind.SUBJECTS, token).isEmpty() || !analysis.at(Kind.SECTORS, token).isEmpty()
                || !analysis.at(Kind.COUNTRIES, token).isEmpty() || !analysis.at(Kind.ORGANISATIONS, token).isEmpty()
                || word.equals("and") || word.endsWith("al") || word.endsWith("ive") || word.equals("of");
    }

    /** A comma inside a title's enumeration of fields ({@code в сферах обороны, транспорта}) does not end it. */
    private boolean isListComma(String word, int token) {
        return word.equals(",") && (isBetween(Kind.SECTORS, token) || isBetween(Kind.COUNTRIES, token));
    }

    private boolean isBetween(Kind kind, int token) {
        return !analysis.at(kind, token - 1).isEmpty() && !analysis.at(kind, token + 1).isEmpty();
    }
}
