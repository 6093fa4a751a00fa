/** Counts: of agreements by dimensions and over time, of what countries and sectors share, and dossiers of relations. */
package org.entente.statistics;
