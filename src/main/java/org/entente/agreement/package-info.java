/** Agreements, their stages and provisions. */
package org.entente.agreement;
