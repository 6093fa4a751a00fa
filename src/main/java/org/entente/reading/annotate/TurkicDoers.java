package org.entente.reading.annotate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.entente.reading.vocabulary.Match;

/** {@code X və Y imzalayıb, X ilə Y tərəfindən imzalanıb, X ile Y'nin imzaladığı}. */
final class TurkicDoers implements Doers {

    private static final Pattern PASSIVE = Pattern
            .compile("imzalan|paraflan|bağlan|edil|olun|at[iu]l|qoyul|konul|koyul");
    /** {@code imzaladığı, imzalaması}: its subject stands in the genitive; {@code X ile Y'nin imzası} too. */
    private static final Pattern NOUNLIKE = Pattern
            .compile("d[iuü][ğkq](?:[iuü]|[aəe])|m[aəe]s[iuü]|^imza(?:s[iuü]|lar[iuü])");
    /** {@code imzaladığımız}: the speaker is one of them. */
    private static final Pattern OURS = Pattern.compile("d[iuü]ğ[iuü]m[iuü]z?");

    @Override
    public boolean isPassive(Deed deed) {
        return PASSIVE.matcher(deed.word()).find();
    }

    @Override
    public Set<Integer> of(Deed deed) {
        if (OURS.matcher(deed.word()).find()) {
            return ours(deed);
        }
        Set<Integer> doers = new TreeSet<>();
        boolean passive = isPassive(deed);
        boolean nounlike = !passive && NOUNLIKE.matcher(deed.word()).find();
        int until = passive ? deed.agent(deed.clause.start(), deed.cue.start()) : deed.cue.start();
        int watching = deed.watchedUntil();
        Named next = null;
        for (int i = deed.people.size() - 1; i >= 0; i--) {
            Named person = deed.people.get(i);
            if (person.end() > until || person.start() < watching || !deed.scope.contains(person.start())
                    || deed.isBefore(person, "BEHALF")) {
                continue;
            }
            boolean does = nounlike ? next == null ? person.nameCase() == NameCase.GENITIVE : deed.areJoined(person, next)
                    : person.nameCase() == NameCase.NOMINATIVE || person.nameCase() == NameCase.INSTRUMENTAL;
            if (does) {
                doers.add(person.person());
                next = person;
            }
        }
        return doers;
    }

    /** {@code X ile imzaladığımız … diyen Y}: X, and Y who says so. */
    private static Set<Integer> ours(Deed deed) {
        Set<Integer> doers = new TreeSet<>();
        for (Named person : deed.people) {
            boolean with = person.nameCase() == NameCase.INSTRUMENTAL || deed.isBefore(person, "WITH");
            if (with && person.end() <= deed.cue.start()) {
                doers.add(person.person());
            }
            for (Match speech : deed.phrases("SPEECH", deed.cue.end(), deed.clause.end())) {
                if (person.start() >= speech.end() && deed.tokens(speech.end(), person.start()) <= 1) {
                    doers.add(person.person());
                }
            }
        }
        return doers;
    }
}
