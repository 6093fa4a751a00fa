package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What a list or a count of agreements is narrowed to. */
@Input("AgreementFilter")
@Description("What a list or a count of agreements is narrowed to: agreements that meet all that is given. An empty list is no wish.")
public class AgreementFilter {

    @Description("Only those with all of these states as parties, by ISO 3166-1 alpha-2 code.")
    public List<@NonNull String> parties;
    @Description("Only those with at least one of these states as a party, by ISO 3166-1 alpha-2 code.")
    public List<@NonNull String> anyParty;
    @Description("Only those with this organisation as a party, by code.")
    public String organisation;
    @Description("Only those in at least one of these sectors, by code; a group's code means all sectors under it.")
    public List<@NonNull String> sectors;
    @Description("Only instruments of one of these sorts.")
    public List<@NonNull AgreementType> types;
    @Description("Only those whose furthest stage is one of these.")
    public List<@NonNull AgreementStatus> statuses;
    @Id
    @Description("Only those that this official signed, by `id`.")
    public String signatory;
    @Description("Only those of this day or later. One told by month or year only must lie in it whole; one of unknown date never does.")
    public LocalDate from;
    @Description("Only those of this day or earlier. One told by month or year only must lie in it whole; one of unknown date never does.")
    public LocalDate to;
    @Description("Only those with this in their title in any of the languages, whatever its case, diacritics and script.")
    public String titleContains;
}
