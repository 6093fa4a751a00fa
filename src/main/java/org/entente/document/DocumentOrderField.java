package org.entente.document;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What documents can be sorted by. */
@Enum
@Description("What documents can be sorted by.")
public enum DocumentOrderField {
    @Description("By the day of publication; those of unknown date come last.")
    PUBLISHED,
    @Description("By the file's name.")
    NAME
}
