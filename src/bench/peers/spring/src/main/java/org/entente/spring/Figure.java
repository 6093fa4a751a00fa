package org.entente.spring;

/**
 * How many agreements there are.
 *
 * @param sector the code, or null when only counted by year
 */
public record Figure(String sector, int year, long count) {

    public Figure(int year, long count) {
        this(null, year, count);
    }
}
