package org.entente.reading.date;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.entente.reading.text.Characters;

import dk.brics.automaton.RegExp;
import dk.brics.automaton.RunAutomaton;

/**
 * Tells in one walk whether any word of a text begins as some expression does, so that the expressions themselves are tried
 * only where they can be found. It takes no heed of what an expression asks of the words around it. Immutable.
 */
final class Trigger {

    private static final Pattern LOOKAROUND_OR_BOUNDARY = Pattern.compile("\\\\b|\\(\\?<?[!=]");
    private static final Pattern GROUP = Pattern.compile("\\(\\?(?::|<\\w+>)");

    private final RunAutomaton automaton;

    private Trigger(RunAutomaton automaton) {
        this.automaton = automaton;
    }

    /** @param expressions regular expressions as {@code java.util.regex} has them, of letters, groups and classes */
    static Trigger of(List<String> expressions) {
        String union = expressions.stream().map(Trigger::plain).collect(Collectors.joining(")|(", "(", ")"));
        return new Trigger(new RunAutomaton(new RegExp(union, RegExp.NONE).toAutomaton()));
    }

    /** Without what a finite automaton does not know: conditions on what stands around, names of groups. */
    private static String plain(String expression) {
        StringBuilder plain = new StringBuilder();
        var matcher = LOOKAROUND_OR_BOUNDARY.matcher(expression);
        int at = 0;
        while (matcher.find(at)) {
            plain.append(expression, at, matcher.start());
            at = matcher.group().endsWith("b") ? matcher.end() : closing(expression, matcher.start()) + 1;
        }
        plain.append(expression.substring(at));
        return GROUP.matcher(plain).replaceAll("(").replace("\\p{L}", "[^ ]").replace("\\d", "[0-9]");
    }

    private static int closing(String expression, int open) {
        int depth = 0;
        for (int i = open; i < expression.length(); i++) {
            char c = expression.charAt(i);
            depth += c == '\\' ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            i += c == '\\' ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a bracket without its end: " + expression);
    }

    /** @return the offset of the first word of fold[from, to) that begins so, or -1 */
    int first(String fold, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isWordStart(fold, from, i) && begins(fold, i)) {
                return i;
            }
        }
        return -1;
    }

    /** @return the offset of the last word of fold[from, to) that begins so, or -1 */
    int last(String fold, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (isWordStart(fold, from, i) && begins(fold, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWordStart(String fold, int from, int at) {
        return Characters.isLetterOrDigit(fold.charAt(at))
                && (at == from || !Characters.isLetterOrDigit(fold.charAt(at - 1)));
    }

    private boolean begins(String fold, int at) {
        int state = automaton.getInitialState();
        for (int i = at; i < fold.length(); i++) {
            state = automaton.step(state, fold.charAt(i));
            if (state < 0) {
                return false;
            }
            if (automaton.isAccept(state)) {
                return true;
            }
        }
        return false;
    }
}
