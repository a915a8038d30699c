package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.pdf.Strip.Opening;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the pages of a chapter end, chosen for all of them together, as Knuth and Plass choose the ends of lines ("Breaking Paragraphs
 * into Lines", 1981): the cheapest of all ways to cut the strips into pages.
 */
final class PageCuts {

    /** The last page of a chapter has more than this many dots of text, four lines, or it costs {@link #OF_TAIL}. */
    private static final int TAIL = 1733;

    private static final double OF_TAIL = 1500;

    /** How much of its height a picture may lose so that it fits the page, and what it costs to lose all. */
    private static final double GIVE = 0.2;

    private static final double OF_SHRINKING = 200;

    /** What is more than room for what the engine rounds when it shrinks a picture, in dots. */
    private static final int ROUNDING = 12;

    private static final double IMPOSSIBLE = 20_000;

    private final List<Strip> strips;
    private final int chapterTop;
    private final int height;
    private final PageCosts costs;

    private PageCuts(List<Strip> strips, int chapterTop, int height) {
        this.strips = strips;
        this.chapterTop = chapterTop;
        this.height = height;
        this.costs = new PageCosts(strips);
    }

    /**
     * A page.
     *
     * @param strips that stand on it, from top to bottom
     * @param scale of its pictures, up to 1
     */
    record Page(List<Strip> strips, double scale) {}

    /**
     * Returns the pages of a chapter.
     *
     * @param chapterTop where the chapter begins
     * @param height of the text of a page; all in dots
     */
    static List<Page> of(List<Strip> strips, int chapterTop, int height) {
        return new PageCuts(strips, chapterTop, height).cheapest();
    }

    private List<Page> cheapest() {
        int count = strips.size();
        double[] total = new double[count + 1];
        int[] next = new int[count + 1];
        for (int from = count - 1; from >= 0; from--) {
            total[from] = Double.MAX_VALUE;
            int pictures = 0;
            for (int to = from + 1; to <= count; to++) {
                pictures += strips.get(to - 1).pictureHeight();
                if (to > from + 1 && used(from, strips.get(to - 1).bottom()) - GIVE * pictures >= height) {
                    break;
                }
                double cost = cost(from, to, pictures) + total[to];
                if (cost < total[from]) {
                    total[from] = cost;
                    next[from] = to;
                }
            }
        }
        List<Page> pages = new ArrayList<>();
        for (int from = 0; from < count; from = next[from]) {
            List<Strip> page = strips.subList(from, next[from]);
            int pictures = page.stream().mapToInt(Strip::pictureHeight).sum();
            int excess = excess(from, next[from]);
            pages.add(new Page(page, excess > 0 && excess <= GIVE * pictures ? 1 - (double) excess / pictures : 1));
        }
        return pages;
    }

    private double cost(int from, int to, int pictures) {
        int excess = excess(from, to);
        double shrinking = 0;
        if (excess > 0) {
            shrinking = excess <= GIVE * pictures ? OF_SHRINKING * excess / pictures : IMPOSSIBLE;
        }
        int used = used(from, strips.get(to - 1).bottom());
        if (to == strips.size()) {
            return shrinking + (used < TAIL ? OF_TAIL : 0);
        }
        boolean possible = strips.get(to)
                .opening()
                .filter(opening ->
                        opening instanceof Opening.With || excess == 0 && divides(from, to, (Opening.Within) opening))
                .isPresent();
        return costs.before(to)
                + PageCosts.ofRoom(Math.max(0, height - used) / (double) height)
                + shrinking
                + (possible ? 0 : IMPOSSIBLE);
    }

    private int lead(int from) {
        if (from == 0) {
            return strips.get(0).top() - chapterTop;
        }
        return strips.get(from).opening().orElse(null) instanceof Opening.With with ? with.lead() : 0;
    }

    /** Returns how much of a page is used down to a place. */
    private int used(int from, int bottom) {
        return lead(from) + bottom - strips.get(from).top();
    }

    /** Returns by how much the content of a page is too high; 0 if it is not. */
    private int excess(int from, int to) {
        int end = strips.get(to - 1).bottom();
        if (to < strips.size() && strips.get(to).opening().orElse(null) instanceof Opening.With with) {
            end = Math.max(end, with.edge());
        }
        int excess = used(from, end) - height;
        return excess < 0 ? 0 : excess + ROUNDING;
    }

    /** A paragraph is divided where the page is full, or two lines earlier, or more: the engine cannot do it one line earlier. */
    private boolean divides(int from, int to, Opening.Within within) {
        int full = to;
        while (full < strips.size()
                && strips.get(full).block() == strips.get(to).block()
                && used(from, strips.get(full).bottom()) < height) {
            full++;
        }
        boolean overflows = full < strips.size()
                && strips.get(full).block() == strips.get(to).block();
        return overflows && (full == to || full > to + 1 && !within.rigid());
    }
}
