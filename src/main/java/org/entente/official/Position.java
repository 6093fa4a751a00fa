package org.entente.official;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.Language;
import org.entente.graphql.LocalizedText;

/** A position as the API shows it. */
@Type
@Description("An office that documents tell of an official.")
public class Position {

    private final PositionEntity entity;
    private final List<LocalizedText> titles;

    Position(PositionEntity entity, List<LocalizedText> titles) {
        this.entity = entity;
        this.titles = titles;
    }

    @NonNull
    @Description("What sort of office it is.")
    public Role getRole() {
        return Role.valueOf(entity.role);
    }

    @NonNull
    @Description("The office in the documents' words, in the languages that tell it.")
    public List<@NonNull LocalizedText> getTitles() {
        return titles;
    }

    @Description("The day of the first document that tells it, null when no such document has a date.")
    public LocalDate getFirstSeen() {
        return entity.firstSeen;
    }

    @Description("The day of the last document that tells it, null when no such document has a date.")
    public LocalDate getLastSeen() {
        return entity.lastSeen;
    }

    /** @return the title in that language, else in the first of English, Azerbaijani, Turkish and Russian that is told */
    String titleIn(Language language) {
        return Stream.of(language, Language.EN, Language.AZ, Language.TR, Language.RU)
                .flatMap(wanted -> titles.stream().filter(t -> t.language() == wanted)).map(LocalizedText::value).findFirst()
                .orElse(entity.role);
    }

    String key() {
        return entity.id;
    }
}
