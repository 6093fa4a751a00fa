/** Lists as the store has them: narrowed, sorted, read page by page from an index, and counted. */
package org.entente.graphql.list;
