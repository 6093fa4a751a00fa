package org.entente.reading.header;

import java.util.List;

import org.entente.reading.Header;

/**
 * A page taken apart.
 *
 * @param header what stands around the item
 * @param blocks the item itself, furniture left out; the title's block first where there is a title
 */
public record Page(Header header, List<Block> blocks) {
}
