/** Officials, and the positions that documents tell of them. */
package org.entente.official;
