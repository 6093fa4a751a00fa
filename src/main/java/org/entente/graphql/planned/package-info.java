/**
 * Planned execution: an operation is walked level by level, each field asked once for all its parents of a level, and the
 * answer written from what they say. Whatever it cannot do, or goes wrong in it, ordinary execution does again.
 */
package org.entente.graphql.planned;
