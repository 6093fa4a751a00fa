package org.entente.reading.annotate;

/**
 * A sentence, headline or item of a list, as the annotators walk them.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param first index of its first token
 * @param last index of its last token
 * @param introduction index of the clause that introduces the list of which this is an item, or -1
 * @param headline whether it is the title
 * @param paragraph number of the paragraph that it stands in
 */
public record Clause(int start, int end, int first, int last, int introduction, boolean headline, int paragraph) {

    boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    boolean isItem() {
        return introduction >= 0;
    }
}
