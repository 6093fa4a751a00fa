package org.entente.dataset;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import org.entente.official.Role;

/** Makes officials up; {@link Things} writes them, when it is known who names them. */
final class People implements Step {

    @Override
    public void write(Connection connection, World world) {
        Dice dice = world.dice;
        var roles = new Zipf<>(dice, List.of(Role.MINISTER, Role.AMBASSADOR, Role.FOREIGN_MINISTER, Role.PRESIDENT,
                Role.LEGISLATOR, Role.DEPUTY_MINISTER, Role.SPOKESPERSON, Role.PRIME_MINISTER, Role.OTHER, Role.SPEAKER,
                Role.DEFENCE_MINISTER, Role.ADVISER, Role.SPECIAL_REPRESENTATIVE, Role.DEPUTY_PRIME_MINISTER,
                Role.MILITARY_COMMANDER, Role.SECRETARY_GENERAL, Role.VICE_PRESIDENT, Role.MONARCH));
        for (int i = 0; i < world.size.officials(); i++) {
            boolean national = !dice.chance(0.05);
            String country = !national ? null : dice.chance(0.3) ? "AZ" : world.others.draw();
            List<Person.Office> offices = new ArrayList<>();
            for (int n = 1 + dice.weighed(70, 25, 5); n > 0; n--) {
                offices.add(new Person.Office(dice.id(), roles.draw().name()));
            }
            world.add(new Person(dice.id(), country, national ? null : world.bodies.draw(), Wording.person(dice), offices));
        }
    }
}
