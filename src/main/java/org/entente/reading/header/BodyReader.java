package org.entente.reading.header;

import java.util.ArrayList;
import java.util.List;

import org.entente.reading.Language;
import org.entente.reading.header.Block.Kind;

/** Reads the lines of the news item itself and stops where the page's furniture begins; one page each. */
final class BodyReader {

    /** In a ticker the next time stands so many lines on at the most. */
    private static final int TICKER_STEP = 4;
    /** So many lines without a stop at a page's end are headlines of other items. */
    private static final int HEADLINES = 3;

    private final Furniture furniture;
    private final Stamps stamps;
    private final Language language;
    private final Lines lines;
    private final Head head;
    private final List<Block> blocks = new ArrayList<>();

    BodyReader(Furniture furniture, Stamps stamps, Language language, Lines lines, Head head) {
        this.furniture = furniture;
        this.stamps = stamps;
        this.language = language;
        this.lines = lines;
        this.head = head;
    }

    /** @return the item's blocks in order, title and opening left out */
    List<Block> read() {
        int end = end();
        int lastText = lastText(end);
        for (int i = head.next(); i < end; i++) {
            Line line = lines.get(i);
            String folded = lines.folded(line);
            boolean furnishing = furniture.isLine(folded) || furniture.isHeading(folded) || LineShapes.isTicker(folded)
                    || stamps.read(language, lines, line) != null;
            if (furnishing && i > lastText && !blocks.isEmpty()) {
                end = i;
                break;
            }
            if (!furnishing && !repeatsTitle(line)) {
                blocks.add(block(i, line));
            }
        }
        if (end < lines.size()) {
            dropDatedHeadline(lines.get(end));
        }
        return withoutHeadlines();
    }

    /** A headline with a day or time below it is another item's. */
    private void dropDatedHeadline(Line line) {
        int last = blocks.size() - 1;
        if (last > 0 && isHeadline(blocks.get(last)) && stamps.read(language, lines, line) != null) {
            blocks.remove(last);
        }
    }

    /** The index of the first line that heads furniture: by its words, or because times follow one another as in a ticker. */
    private int end() {
        boolean text = head.opening() != null;
        for (int i = head.next(); i < lines.size(); i++) {
            Line line = lines.get(i);
            String folded = lines.folded(line);
            if (text && (furniture.isHeadingBelow(folded) || isTickerAt(i))) {
                return i;
            }
            text = text || (lines.isRunning(line) || lines.isParagraph(line)) && !furniture.isLine(folded);
        }
        return lines.size();
    }

    private boolean isTickerAt(int index) {
        if (!LineShapes.isTicker(lines.folded(lines.get(index)))) {
            return false;
        }
        for (int i = index + 1; i <= Math.min(lines.size() - 1, index + TICKER_STEP); i++) {
            if (LineShapes.isTicker(lines.folded(lines.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The index of the last line before {@code end} that is surely the item's. */
    private int lastText(int end) {
        for (int i = end - 1; i >= head.next(); i--) {
            Line line = lines.get(i);
            if (lines.isParagraph(line) && !furniture.isLine(lines.folded(line))) {
                return i;
            }
        }
        return -1;
    }

    private boolean repeatsTitle(Line line) {
        return head.title() != null && lines.repeats(line, head.title());
    }

    private Block block(int index, Line line) {
        Line bare = lines.unmarked(line);
        int mark = lines.markEnd(bare);
        if (mark >= 0) {
            return isSpeech(bare, mark) || isLoneDash(index, bare) ? new Block(mark, bare.end(), Kind.PARAGRAPH)
                    : new Block(mark, bare.end(), Kind.ITEM);
        }
        boolean item = lines.endsWith(bare, ";") || followsItem(index) && lines.endsWith(lines.get(index - 1), ";");
        return new Block(bare.start(), bare.end(), item ? Kind.ITEM : Kind.PARAGRAPH);
    }

    private boolean followsItem(int index) {
        return index > head.next() && !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == Kind.ITEM;
    }

    /** A dash that opens direct speech: another one stands behind what is said. */
    private boolean isSpeech(Line line, int from) {
        if ("-–—".indexOf(lines.text().charAt(line.start())) < 0) {
            return false;
        }
        String said = lines.fold().substring(from, line.end());
        return said.contains(", - ") || said.contains("! - ") || said.contains("? - ") || said.contains(". - ");
    }

    /** One line with a dash that no list is announced before and none goes on behind. */
    private boolean isLoneDash(int index, Line line) {
        if ("-–—".indexOf(lines.text().charAt(line.start())) < 0) {
            return false;
        }
        boolean announced = index > head.next() && (lines.endsWith(lines.get(index - 1), ":") || followsItem(index));
        boolean goesOn = index + 1 < lines.size() && lines.markEnd(lines.get(index + 1)) >= 0;
        return !announced && !goesOn;
    }

    /** Headlines that stand below the item without a heading of their own. */
    private List<Block> withoutHeadlines() {
        int from = blocks.size();
        while (from > 0 && isHeadline(blocks.get(from - 1))) {
            from--;
        }
        boolean cut = from > 0 && blocks.size() - from >= HEADLINES
                && lines.text().charAt(blocks.get(from - 1).end() - 1) != ':';
        return List.copyOf(cut ? blocks.subList(0, from) : blocks);
    }

    private boolean isHeadline(Block block) {
        char last = lines.text().charAt(block.end() - 1);
        return block.kind() == Kind.PARAGRAPH && block.end() - block.start() < 160 && ".!;:…\"»”)".indexOf(last) < 0;
    }
}
