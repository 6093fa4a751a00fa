/** How much one request may ask for: judged from its text alone, before any of it is validated or answered. */
package org.entente.graphql.limits;
