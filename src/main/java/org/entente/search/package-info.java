/** One search over all kinds. */
package org.entente.search;
