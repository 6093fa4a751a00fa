package org.entente.reading.vocabulary;

/**
 * A form found in a text.
 *
 * @param form what was found
 * @param first index of its first token
 * @param last index of its last token, suffixes after a hyphen included
 * @param start offset of its first character
 * @param stemEnd offset where the dictionary's part of its last word ends and the suffixes begin
 * @param end offset after its last character, suffixes included
 */
public record Match(Form form, int first, int last, int start, int stemEnd, int end) {

    public Kind kind() {
        return form.kind();
    }

    public Entry entry() {
        return form.entry();
    }

    public String code() {
        return form.entry().code();
    }

    /** @return the length of what was found, in UTF-16 code units, suffixes included */
    public int length() {
        return end - start;
    }

    /** @return whether the two share a character */
    public boolean overlaps(Match other) {
        return start < other.end && other.start < end;
    }

    /** @return whether the other lies inside this one */
    public boolean covers(Match other) {
        return start <= other.start && other.end <= end;
    }
}
