package org.entente.dataset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.reading.Language;
import org.entente.reading.Term;

/**
 * An agreement of a data set.
 *
 * @param id its id
 * @param type its sort
 * @param stages the stages that it reached, the furthest last
 * @param date when it reached the last
 * @param place where, or null
 * @param titles in each language
 * @param parties the codes of the countries
 * @param organisations the codes of the organisations
 * @param sectors the codes of the sectors that are told
 * @param signatories who signed
 * @param texts the documents that tell of it
 */
record Deal(String id, AgreementType type, List<AgreementStatus> stages, Told date, String place,
        Map<Language, String> titles, List<String> parties, List<String> organisations, List<String> sectors,
        List<Person> signatories, List<Text> texts) {

    private static final AgreementType[] TYPES = { AgreementType.AGREEMENT, AgreementType.MEMORANDUM, AgreementType.PROTOCOL,
            AgreementType.DECLARATION, AgreementType.JOINT_STATEMENT, AgreementType.TREATY, AgreementType.PROGRAMME,
            AgreementType.CONTRACT, AgreementType.OTHER, AgreementType.ROADMAP, AgreementType.CHARTER };

    static Deal any(World world) {
        Dice dice = world.dice;
        AgreementType type = TYPES[dice.weighed(4200, 2600, 1000, 700, 500, 400, 300, 150, 100, 40, 10)];
        List<AgreementStatus> stages = stages(dice);
        List<String> organisations = drawn(world.bodies, dice.chance(0.1) ? 1 : 0, new LinkedHashSet<>());
        List<String> parties = parties(world);
        List<String> sectors = drawn(world.fields, dice.weighed(15, 45, 25, 15), new LinkedHashSet<>());
        if (dice.chance(0.03)) {
            sectors = List.of(dice.of(world.groups));
        }
        Term matter = world.sectorsByCode.get(sectors.isEmpty() ? world.fields.draw() : sectors.get(0));
        List<Term> sides = dice.chance(0.35) ? List.of() : parties.stream().map(world.countries::get).toList();
        return new Deal(dice.id(), type, stages, Told.any(dice), dice.chance(0.6) ? Wording.city(dice) : null,
                Wording.title(dice, world.type(type), matter, sides), parties, organisations, sectors,
                signatories(world, parties), texts(world));
    }

    AgreementStatus status() {
        return stages.get(stages.size() - 1);
    }

    private static List<AgreementStatus> stages(Dice dice) {
        int reached = dice.weighed(12, 8, 3, 45, 12, 15, 2, 3);
        List<AgreementStatus> stages = new ArrayList<>();
        for (AgreementStatus status : AgreementStatus.values()) {
            if (status.ordinal() == reached || status.ordinal() < reached && dice.chance(0.15)) {
                stages.add(status);
            }
        }
        return stages;
    }

    private static List<String> parties(World world) {
        Set<String> parties = new LinkedHashSet<>();
        if (world.dice.chance(0.34)) {
            parties.add("AZ");
        }
        return drawn(world.partners, Math.max(1, 1 + world.dice.weighed(8, 72, 12, 8) - parties.size()), parties);
    }

    private static List<String> drawn(Zipf<String> from, int more, Set<String> with) {
        int wanted = with.size() + more;
        while (with.size() < wanted) {
            with.add(from.draw());
        }
        return List.copyOf(with);
    }

    private static List<Person> signatories(World world, List<String> parties) {
        Set<Person> signatories = new LinkedHashSet<>();
        for (int n = world.dice.weighed(25, 20, 40, 10, 5); n > 0; n--) {
            Person person = world.anyOf(parties.get(n % parties.size()));
            if (person != null) {
                signatories.add(person);
            }
        }
        return List.copyOf(signatories);
    }

    private static List<Text> texts(World world) {
        Set<Text> texts = new LinkedHashSet<>();
        for (int n = 1 + world.dice.weighed(85, 12, 3); n > 0; n--) {
            texts.add(world.dice.of(world.texts));
        }
        return List.copyOf(texts);
    }
}
