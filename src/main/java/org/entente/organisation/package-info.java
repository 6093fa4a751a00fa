/** Intergovernmental organisations on record. */
package org.entente.organisation;
