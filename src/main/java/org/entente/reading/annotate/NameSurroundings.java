package org.entente.reading.annotate;

import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;

/** What the words around a name tell of it: the case that it stands in, and whether it is a bystander's. */
final class NameSurroundings {

    /** A participle or a possessed noun, which only a genitive goes before. */
    private static final Pattern POSSESSED = Pattern
            .compile(".*d[iuü][ğyk][iuü]?.*|.*s[iuü](?:n.*)?|.*səfəri.*|.*ziyareti.*|fikrinc.*|sözlərin.*|rəyin.*"
                    + "|rəhbərliy.*|başçiliğ.*|iştirak.*|dəvət.*|sədrliy.*|adindan|təşəbbüs.*|qərar.*|çixiş.*");

    /** What follows a subject; a genitive is not told apart from its noun so. */
    private static final Set<String> ENDING_SUBJECT = Set.of("isə", "ki", "ilə", "və", "üçün", "ise");

    private static final Pattern TRANSITIVE = Pattern
            .compile("qəbul|təbrik|dəvət|qarşila.*|təyin|müşayiət|mükafatlandir.*|salamla.*|ittiham|dəstəklə.*|təqdim");

    private final Analysis analysis;

    NameSurroundings(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Whether what follows an Azerbaijani or Turkish name makes it a genitive: {@code … Vensin imzaladığı, … başçılıq
     * etdiyi}.
     */
    boolean isGenitive(NameRun run) {
        int limit = Math.min(run.last() + 7, analysis.clauses().get(run.clause()).last());
        for (int token = run.last() + 1; token <= limit; token++) {
            String word = analysis.words().folded(token);
            if (ENDING_SUBJECT.contains(word) || word.length() == 1 && !Character.isLetter(word.charAt(0))) {
                return false;
            }
            if (POSSESSED.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb behind an Azerbaijani name does something to him: {@code X-i qəbul edib, qarşılayıb}. */
    boolean isAccusative(NameRun run) {
        int next = run.last() + 1;
        return next <= analysis.clauses().get(run.clause()).last()
                && TRANSITIVE.matcher(analysis.words().folded(next)).matches();
    }

    private boolean isApposition(NameRun run) {
        boolean comma = analysis.words().folded(run.last() + 1).equals(",");
        return comma && (analysis.language() != Language.EN
                || Set.of("a", "an", "the", "one").contains(analysis.words().folded(run.last() + 2)));
    }

    /** Whether the name is of somebody whose work is told and is no office. */
    boolean isBystander(NameRun run, Held office) {
        if (office != null) {
            return office.company();
        }
        boolean before = analysis.at(Kind.BYSTANDERS, run.first() - 1).stream()
                .anyMatch(m -> m.code().equals("BYSTANDER"));
        boolean behind = false;
        for (int token = run.last() + 2; token < run.last() + 6 && !behind; token++) {
            int at = token;
            behind = analysis.at(Kind.BYSTANDERS, token).stream()
                    .anyMatch(m -> m.first() == at && m.code().equals("BYSTANDER"));
        }
        return before || behind && isApposition(run);
    }
}
