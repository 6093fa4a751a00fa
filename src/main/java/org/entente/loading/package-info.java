/**
 * From a folder of texts to a new revision of the store: read what changed, fold everything into one truth, bring the
 * tables there in one transaction.
 */
package org.entente.loading;
