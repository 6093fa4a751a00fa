package org.entente.spring;

import java.util.Collection;
import java.util.List;

/** What no derived query says. */
interface NewestAgreements {

    /** @return the newest agreements of each country, at most so many of each */
    List<Tie<Agreement>> newestOf(Collection<String> countries, int limit);
}
