/** What all resolvers share: nodes, connections and their cursors, localised text, errors. */
package org.entente.graphql;
