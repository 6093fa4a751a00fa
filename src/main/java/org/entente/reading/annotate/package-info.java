/** The facts of a text: countries, organisations, sectors, officials and agreements, each found by a class of its own. */
package org.entente.reading.annotate;
