package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;

import org.entente.reading.Language;

/** The forms in which a text writes a person's name, and the nominative that they show. */
final class NameForms {

    private final Analysis analysis;
    private final NameSurroundings surroundings;
    private final Surnames surnames;

    NameForms(Analysis analysis, NameSurroundings surroundings, Surnames surnames) {
        this.analysis = analysis;
        this.surroundings = surroundings;
        this.surnames = surnames;
    }

    void mention(Figure figure, NameRun run, Held held) {
        Clause clause = analysis.clauses().get(run.clause());
        boolean oblique = held != null && held.oblique() != null || surroundings.isGenitive(run)
                || surroundings.isAccusative(run);
        boolean first = run.first() == clause.first() && run.last() < clause.last();
        boolean subject = analysis.language() == Language.RU && !oblique && (first || held != null && !held.weak());
        figure.mentions.add(new Figure.Mention(run, oblique, subject));
    }

    /** The surname as the text writes it in the nominative somewhere, when one mention alone does not tell. */
    void settleName(Figure figure) {
        List<String> mentioned = new ArrayList<>();
        for (Figure.Mention mention : figure.mentions) {
            if (mention.subject() || analysis.language() != Language.RU && !mention.oblique()) {
                mentioned.add(mention.run().surname());
            }
        }
        String settled = surnames.nominative(figure.surname(), mentioned);
        if (!settled.equals(figure.surname())) {
            List<String> words = new ArrayList<>(figure.words);
            words.set(words.size() - 1, settled);
            figure.words = List.copyOf(words);
        }
    }
}
