/** Measures the packaged service against a real MariaDB, beside its peers and its ceiling. */
package org.entente.serving;
