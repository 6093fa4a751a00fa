package org.entente.reading.annotate;

import java.util.regex.Pattern;

/** Tells Azerbaijani and Turkish verbs by their endings: a clause ends there, and no owner is looked for behind it. */
final class AzTrVerbs {

    private static final Pattern FINITE = Pattern.compile(".*(?:[iuü]b|[iuü]bl[aə]r|d[iuü]|dil[aəe]r|t[iuü]|d[iuü]r|"
            + "m[iuü]ş|[aəe]r[aəe]q|[aəe]r[aəe]k|[aəe]rk[eə]n|[aəe]c[aəe][kq]|y[oə]r|[dt][aəe]n?|l[aəe]|y[aəe]|n[aəe])");

    private AzTrVerbs() {
    }

    /** @return whether a folded word is no noun that an owner's genitive could reach over: a verb, or another case */
    static boolean isFinite(String folded) {
        return FINITE.matcher(folded).matches();
    }
}
