package org.entente.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.LocalizedText;
import org.entente.graphql.Texts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks positions up, each with its titles. */
@ApplicationScoped
public class PositionRepository implements PanacheRepositoryBase<PositionEntity, String> {

    private final Texts texts;

    public PositionRepository(Texts texts) {
        this.texts = texts;
    }

    /** @return each official's positions, newest first, in the officials' order */
    public List<List<Position>> of(List<String> officials) {
        List<PositionEntity> found = list("officialId in ?1 order by officialId, ordinal", officials);
        List<List<LocalizedText>> titles = texts.of("position_title", "position_id",
                found.stream().map(p -> p.id).toList());
        Map<String, List<Position>> byOfficial = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            byOfficial.computeIfAbsent(found.get(i).officialId, o -> new ArrayList<>())
                    .add(new Position(found.get(i), titles.get(i)));
        }
        return officials.stream().map(o -> byOfficial.getOrDefault(o, List.of())).toList();
    }
}
