package org.entente.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.document.Nodes;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;
import org.entente.graphql.RefusedException;
import org.entente.graphql.SearchResult;
import org.entente.graphql.Wish;
import org.entente.graphql.list.Base;
import org.entente.graphql.list.Cursor;
import org.entente.graphql.list.Listing;
import org.entente.graphql.list.Order;
import org.entente.graphql.list.Page;
import org.entente.graphql.list.PageArguments;
import org.entente.graphql.list.PageInfo;
import org.entente.graphql.list.Rows;

/** Searches, page by page: what is found is sought anew for each page, and no further than to its end. */
@ApplicationScoped
public class Search {

    private static final int MOST_WORDS = 12;
    private static final Base BASE = new Base("search_name", "subject_key", null);
    private static final Order BEST_FIRST = Order.of("BEST", Order.ascending("met"), Order.descending("known"),
            Order.ascending("kind"), Order.ascending("subject_key"));

    private final Misspellings misspellings;
    private final Rows rows;
    private final Nodes nodes;
    private final Originals originals;

    Search(Misspellings misspellings, Rows rows, Nodes nodes, Originals originals) {
        this.misspellings = misspellings;
        this.rows = rows;
        this.nodes = nodes;
        this.originals = originals;
    }

    SearchConnection page(String text, List<SearchKind> wanted, PageArguments arguments) {
        Wish wish = Wish.of(ErrorCode.BAD_SEARCH, "text", text);
        if (wish.folded().size() > MOST_WORDS) {
            throw new RefusedException(ErrorCode.BAD_SEARCH, "`text` must have at most %d words.".formatted(MOST_WORDS));
        }
        Set<NodeId.Kind> kinds = EnumSet.noneOf(NodeId.Kind.class);
        (wanted == null || wanted.isEmpty() ? List.of(SearchKind.values()) : wanted).forEach(kind -> kinds.add(kind.node()));
        Listing listing = Listing.all("search " + kinds + " " + wish.folded(), BASE, BEST_FIRST);
        Found last = arguments.cursor() == null ? null : Found.at(Cursor.decode(listing, arguments.cursor()));
        Question question = new Question(wish.words(), misspellings.of(wish.words()), kinds);
        Finder finder = new Finder(rows, question);
        List<Found> rest = finder.behind(last, arguments.size() + 1);
        List<Found> shown = rest.subList(0, Math.min(rest.size(), arguments.size()));
        List<SearchEdge> edges = edges(shown, new Matched(question, text), listing);
        List<Page.Place> places = edges.stream().map(edge -> new Page.Place("", edge.place(), null)).toList();
        Cursor start = places.isEmpty() ? null : places.get(0).cursor();
        Cursor end = places.isEmpty() ? null : places.get(places.size() - 1).cursor();
        return new SearchConnection(edges, new Page(listing, null, places,
                new PageInfo(rest.size() > shown.size(), last != null, start, end)), finder::count);
    }

    private List<SearchEdge> edges(List<Found> shown, Matched matched, Listing listing) {
        Map<NodeId, Node> read = nodes.of(shown.stream().map(Found::id).toList());
        Map<NodeId, List<String>> written = originals.of(shown);
        List<SearchEdge> edges = new ArrayList<>();
        for (Found found : shown) {
            List<String> texts = written.get(found.id());
            // gone since it was found
            if (texts != null && read.containsKey(found.id())) {
                edges.add(
                        new SearchEdge(new Cursor(listing, found.place()), new SearchHit((SearchResult) read.get(found.id()),
                                found.rank().isText() ? matched.ofText(texts) : matched.ofNames(texts), found.rank().score)));
            }
        }
        return edges;
    }
}
