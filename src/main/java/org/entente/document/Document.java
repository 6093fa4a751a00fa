package org.entente.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.Language;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;
import org.entente.graphql.SearchResult;

/** A document as the API shows it. */
@Type
@Description("A news item that was read.")
public class Document implements Node, SearchResult {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final DocumentEntity entity;

    Document(DocumentEntity entity) {
        this.entity = entity;
    }

    @Id
    @NonNull
    @Override
    @Description("An opaque identifier, the same on every replica and after every reload.")
    public String getId() {
        return new NodeId(NodeId.Kind.DOCUMENT, entity.id).encoded();
    }

    @NonNull
    @Description("The file's name.")
    public String getName() {
        return entity.name;
    }

    @NonNull
    @Description("The language it is written in.")
    public Language getLanguage() {
        return Language.of(entity.language);
    }

    @Description("The headline, null where the page has none.")
    public String getTitle() {
        return entity.title;
    }

    @Description("The day of publication, null when the page does not tell it in full.")
    public LocalDate getPublishedOn() {
        return entity.publishedOn;
    }

    @Description("The local time of publication as printed, `HH:mm`, null when the page does not tell it.")
    public String getPublishedAt() {
        return entity.publishedAt == null ? null : CLOCK.format(entity.publishedAt);
    }

    @Description("The agency or paper that the text credits, null when it credits none.")
    public String getOutlet() {
        return entity.outlet;
    }

    @NonNull
    @Description("The text as stored: what the offsets of citations count in.")
    public String getText() {
        return entity.text;
    }

    public String key() {
        return entity.id;
    }
}
