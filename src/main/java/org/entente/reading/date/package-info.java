/** The dates that a text tells, in full or by reference to the day it was published. */
package org.entente.reading.date;
