/** Countries on record. */
package org.entente.country;
