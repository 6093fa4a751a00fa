package org.entente.sector;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;

/** Codes of sectors as clients give them. */
@ApplicationScoped
public class SectorCodes {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9_]{1,40}");

    private final SectorRepository sectors;

    SectorCodes(SectorRepository sectors) {
        this.sectors = sectors;
    }

    /**
     * @param argument what the client calls it
     * @return the codes in upper case
     * @throws RefusedException when one is none of the taxonomy's
     */
    public List<String> checked(String argument, Collection<String> codes) {
        var upper = new TreeSet<String>();
        codes.forEach(code -> upper.add(code.toUpperCase(Locale.ROOT)));
        if (!upper.stream().allMatch(code -> FORM.matcher(code).matches())
                || sectors.byKey(upper).size() < upper.size()) {
            throw new RefusedException(ErrorCode.BAD_CODE,
                    "`%s` must be a code of the taxonomy; the query `sectors` lists them.".formatted(argument));
        }
        return List.copyOf(upper);
    }
}
