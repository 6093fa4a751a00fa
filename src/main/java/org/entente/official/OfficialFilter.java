package org.entente.official;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What a list of officials is narrowed to. */
@Input("OfficialFilter")
@Description("What a list of officials is narrowed to: officials who meet all that is given.")
public class OfficialFilter {

    @Description("Only those who serve this country, by ISO 3166-1 alpha-2 code.")
    public String country;
    @Description("Only those who hold or held such an office.")
    public Role role;
    @Description("Only those with this in their name in any of the languages, whatever its case, diacritics and script.")
    public String nameContains;
}
