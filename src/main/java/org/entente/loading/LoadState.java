package org.entente.loading;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far the loader is. */
@Enum
@Description("How far the loader is.")
public enum LoadState {
    @Description("The first load is under way; nothing is on record yet.")
    LOADING,
    @Description("What is on record is complete.")
    READY,
    @Description("The last load failed; what was on record before stays.")
    FAILED
}
