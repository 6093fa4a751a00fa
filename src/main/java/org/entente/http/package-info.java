/** The door: GraphQL over HTTP by its specification, limits of what one client can ask, and answers from memory. */
package org.entente.http;
