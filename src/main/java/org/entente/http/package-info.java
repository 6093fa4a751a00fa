/** The door: GraphQL over HTTP, and what operators see of it. */
package org.entente.http;
