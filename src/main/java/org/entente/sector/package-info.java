/** The taxonomy of fields of cooperation. */
package org.entente.sector;
