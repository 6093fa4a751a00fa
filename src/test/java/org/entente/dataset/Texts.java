package org.entente.dataset;

import java.sql.Connection;

/** Makes documents up, their texts still empty; {@link Mentions} writes them. */
final class Texts implements Step {

    @Override
    public void write(Connection connection, World world) {
        Dice dice = world.dice;
        for (int i = 0; i < world.size.documents(); i++) {
            world.texts.add(new Text(dice.id(), world.language(), dice.chance(0.02) ? null : Told.day(dice)));
        }
    }
}
