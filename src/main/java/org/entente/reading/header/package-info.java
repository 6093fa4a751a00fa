/** What stands around a news item: its headline, its date, the paper it comes from, and what on the page is none of it. */
package org.entente.reading.header;
