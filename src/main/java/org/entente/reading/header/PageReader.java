package org.entente.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.entente.reading.Header;
import org.entente.reading.Language;
import org.entente.reading.date.DateFinder;

/** Takes a page apart into what stands around the news item and the item itself. Immutable. */
public final class PageReader {

    /** A by-line stands in so many lines at a page's head, a signature in so many parts at the item's foot. */
    private static final int SIGNED_HEAD = 8;
    private static final int SIGNED_FOOT = 2;

    private final Furniture furniture = new Furniture();
    private final Outlets outlets = new Outlets();
    private final Stamps stamps;

    /**
     * Reads its vocabulary from the class path.
     *
     * @throws IllegalStateException when a file is missing or not understood
     */
    public PageReader(DateFinder dates) {
        stamps = new Stamps(dates, furniture);
    }

    /**
     * @param text a settled text
     * @param fold the same text folded
     * @param language the language that it is written in
     * @return the page; a text without a line gives one without blocks
     */
    public Page read(String text, String fold, Language language) {
        Lines lines = Lines.of(text, fold);
        Head head = new HeadReader(furniture, stamps, language, lines).read();
        List<Block> body = new ArrayList<>();
        if (head.opening() != null) {
            body.add(new Block(head.opening().start(), head.opening().end(), Block.Kind.PARAGRAPH));
        }
        body.addAll(new BodyReader(furniture, stamps, language, lines, head).read());
        String title = head.title() == null ? null : lines.written(head.title());
        Header header = new Header(title, head.publishedOn(), head.publishedAt(), outlet(lines, head, body));
        if (head.title() != null) {
            body.add(0, new Block(head.title().start(), head.title().end(), Block.Kind.TITLE));
        }
        return new Page(header, List.copyOf(body));
    }

    private String outlet(Lines lines, Head head, List<Block> body) {
        List<Line> parts = new ArrayList<>(head.datelines());
        body.forEach(block -> parts.add(new Line(block.start(), block.end())));
        String credited = outlets.credited(lines, parts);
        return credited != null ? credited : labelled(lines, body);
    }

    /** Where no sentence credits anybody: a label at the page's head or foot, a by-line, a signature. */
    private String labelled(Lines lines, List<Block> body) {
        for (Line line : lines.all()) {
            String source = furniture.source(lines.folded(line));
            String named = source == null ? null
                    : outlets.named(lines.text().substring(line.end() - source.length(), line.end()));
            if (named != null) {
                return named;
            }
        }
        List<Line> signed = new ArrayList<>(lines.all().subList(0, Math.min(lines.size(), SIGNED_HEAD)));
        body.stream().skip(Math.max(0, body.size() - SIGNED_FOOT)).forEach(b -> signed.add(new Line(b.start(), b.end())));
        return signed.stream().map(line -> outlets.signed(lines.written(line))).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }
}
