package org.entente.document;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.entente.graphql.Language;

/** What a list of documents is narrowed to. */
@Input("DocumentFilter")
@Description("What a list of documents is narrowed to: documents that meet all that is given.")
public class DocumentFilter {

    @Description("Only those in this language.")
    public Language language;
    @Description("Only those that name this country, by ISO 3166-1 alpha-2 code.")
    public String country;
    @Description("Only those that speak of this sector, by code; a group's code means all sectors under it.")
    public String sector;
    @Description("Only those published on this day or later.")
    public LocalDate from;
    @Description("Only those published on this day or earlier.")
    public LocalDate to;
    @Description("Only those with these words one after another in their title or text, whatever their case, diacritics and script; of the last word a beginning is enough.")
    public String textContains;
}
