/** A made-up world of any size, loaded straight into the tables: what a large archive would be like. */
package org.entente.dataset;
