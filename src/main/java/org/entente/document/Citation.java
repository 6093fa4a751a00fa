package org.entente.document;

import java.util.Comparator;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.NodeId;

/** A citation as the API shows it, cut from its document's text. */
@Type
@Description("Where a document says something: the words, and the sentence they stand in.")
public class Citation {

    /** By the document's name, then by the place in it. */
    public static final Comparator<Citation> BY_PLACE = Comparator
            .comparing((Citation c) -> c.document.getName()).thenComparingInt(Citation::getStart)
            .thenComparing(c -> c.entity.id);

    private final CitationEntity entity;
    private final Document document;

    Citation(CitationEntity entity, Document document) {
        this.entity = entity;
        this.document = document;
    }

    @NonNull
    @Description("The words of the document: its text from `start` to `end`.")
    public String getQuote() {
        return document.getText().substring(entity.quoteStart, entity.quoteEnd);
    }

    @NonNull
    @Description("The sentence that the words stand in.")
    public String getSentence() {
        return document.getText().substring(entity.sentenceStart, entity.sentenceEnd);
    }

    @Description("Where the words start in the document's text, in UTF-16 code units, from 0.")
    public int getStart() {
        return entity.quoteStart;
    }

    @Description("Where the words end in the document's text, in UTF-16 code units, exclusive.")
    public int getEnd() {
        return entity.quoteEnd;
    }

    @NonNull
    @Description("The document that says it.")
    public Document getDocument() {
        return document;
    }

    /** @return the document that says it */
    public Document document() {
        return document;
    }

    /** @return what it speaks of */
    public NodeId subject() {
        return new NodeId(NodeId.Kind.valueOf(entity.subjectKind), entity.subjectKey);
    }
}
