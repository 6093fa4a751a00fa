/** The tables, brought to a truth by difference: what vanished goes, what is new comes, what changed is changed. */
package org.entente.loading.store;
