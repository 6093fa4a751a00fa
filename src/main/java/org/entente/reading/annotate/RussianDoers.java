package org.entente.reading.annotate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** {@code подписали X и Y, подписан X и Y, скреплён подписями X и Y}: told by the case of their names. */
final class RussianDoers implements Doers {

    private static final Pattern PASSIVE = Pattern.compile("писан|креплен|ключен|фирован|писыва\\p{L}+с[яь]");

    private final Analysis analysis;

    RussianDoers(Analysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public boolean isPassive(Deed deed) {
        return PASSIVE.matcher(deed.word()).find();
    }

    @Override
    public Set<Integer> of(Deed deed) {
        Set<Integer> doers = new TreeSet<>();
        boolean passive = isPassive(deed);
        boolean signatures = passive && (deed.word().contains(" подпис")
                || analysis.words().fold().startsWith("подпис", deed.cue.end() + 1));
        for (Named person : deed.people) {
            String name = analysis.words().fold().substring(person.start(), person.end());
            boolean does = switch (person.nameCase()) {
                case NOMINATIVE -> !passive || NameCase.isUnchanging(name);
                case INSTRUMENTAL -> passive;
                case GENITIVE -> signatures && person.start() > deed.cue.end();
                case OTHER -> false;
            };
            if (does && deed.scope.contains(person.start()) && !deed.isAfter(person, "BEHALF")
                    && !deed.isAfter(person, "WITNESS")) {
                doers.add(person.person());
            }
        }
        return doers;
    }
}
