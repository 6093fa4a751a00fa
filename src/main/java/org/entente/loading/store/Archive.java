package org.entente.loading.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.entente.loading.fold.Appellation;
import org.entente.loading.fold.Gist;

/**
 * What is on record before a load.
 *
 * @param revision its name, empty when there is none
 * @param loadedAt when that was made or last confirmed, as the database tells it, or null
 * @param rules names the rules that made it, in 64 hexadecimal digits, or null
 * @param known its documents, by their names
 * @param appellations those that they are known by
 * @param documents the ids of all documents, known or not
 */
public record Archive(String revision, String loadedAt, String rules, Map<String, Known> known,
        Collection<Appellation> appellations,
        Set<String> documents) {

    /**
     * A document on record.
     *
     * @param id made of its name
     * @param gist what is kept of it
     * @param stamp what the file system and the rules of loading said of its file, in 32 hexadecimal digits, or null
     * @param fingerprint what it was read from, in 64 hexadecimal digits
     * @param content digest of what it alone decides
     */
    public record Known(String id, Gist gist, String stamp, String fingerprint, long content) {

        /** @return the same, of a file that was touched */
        public Known stamped(String now) {
            return new Known(id, gist, now, fingerprint, content);
        }
    }

    /** @return whether nothing is on record */
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** @return whether those rules made it: then a load may go on from it, and need not look at what it does not change */
    public boolean isMadeBy(String those) {
        return those != null && those.equals(rules) && !revision.isEmpty();
    }
}
