package org.entente.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Which end of an order comes first. */
@Enum
@Description("Which end of an order comes first.")
public enum Direction {
    @Description("The least, oldest or alphabetically first.")
    ASC,
    @Description("The greatest, newest or alphabetically last.")
    DESC
}
