/** People's names by their sound, so that one man's spellings in four languages meet. */
package org.entente.loading.name;
