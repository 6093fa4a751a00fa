/** The MariaDB that a bare machine and the tests start by themselves; no production package carries its server. */
package org.entente.embedded;
