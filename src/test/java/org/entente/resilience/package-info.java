/** The packaged service among real processes that are killed, restarted and starved. */
package org.entente.resilience;
