package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCutsTest {

    // a page is full when its last line ends above its lower edge
    private static final int EDGE = 100;

    // as PageCuts says: what four lines are, what a last page of less costs, what a page that is too high costs
    private static final int TAIL = 1733;
    private static final double OF_TAIL = 1500;
    private static final double IMPOSSIBLE = 20_000;

    private static final List<String> BLOCKS = List.of(
            "heading",
            "code1",
            "code2",
            "code3",
            "output1",
            "output2",
            "rows2",
            "rows3",
            "drawing2",
            "trailer",
            "picture3");

    private static List<PageCuts.Page> cut(String strips, int lines) {
        return PageCuts.of(Strips.of(strips), 0, lines * Strips.LINE + EDGE);
    }

    /** How many strips each page has, and by how much its pictures shrink. */
    private static String shown(List<PageCuts.Page> pages) {
        return pages.stream()
                .map(page -> page.strips().size()
                        + (page.scale() < 1 ? String.format(Locale.ROOT, "*%.2f", page.scale()) : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing at all             |                                | 20 | ''
            one strip                  | text1                          | 20 | 1
            one page                   | heading text9                  | 20 | 10
            a line that is too high    | picture30                      | 20 | 1
            a full page                | text20 text9                   | 20 | 20 9
            a paragraph                | text15 text15                  | 20 | 20 10
            no first line alone        | text19 text11                  | 20 | 19 11
            no last line alone         | text10 text11 text9            | 20 | 18 12
            a heading                  | text18 heading text11          | 20 | 18 12
            two headings               | text17 heading heading text11  | 20 | 17 13
            a lead-in                  | text17 lead2 code4 text9       | 20 | 17 15
            code and what it prints    | text12 code6 output4 text9     | 20 | 15 16
            a small block is kept      | text16 code5 text9             | 20 | 16 14
            a long one is divided      | text10 code30                  | 20 | 20 20
            no two lines of it alone   | text18 code30                  | 20 | 18 20 10
            a drawing is kept          | text11 drawing12 text9         | 20 | 11 16 5
            a drawing is too high      | drawing25                      | 20 | 20 5
            a table                    | text10 table14                 | 20 | 20 5
            a head has a row           | text19 table9                  | 20 | 19 10
            a picture shrinks          | text9 picture12 text9          | 20 | 10*0.94 9
            the most a picture shrinks | text9 picture14 text9          | 20 | 10*0.80 9
            and no more                | text8 picture16 text9          | 20 | 8 5 5
            a picture is too high      | text9 picture16 text9          | 20 | 9 5 5
            a caption                  | text9 picture11 trailer text9  | 20 | 11*0.93 9
            no row alone               | text18 rows9                   | 20 | 18 9
            code that fills a page     | heading code20                 | 20 | 16 5
            a last page of four lines  | text20 text4                   | 20 | 20 4
            """)
    void aChapterIsCut(String what, String strips, int lines, String pages) {
        assertEquals(pages, shown(cut(strips == null ? "" : strips, lines)));
    }

    @Test
    void headingsWithoutTextFillTheirPages() {
        List<PageCuts.Page> pages = cut("heading ".repeat(60), 20);
        assertEquals("20 20 20", shown(pages));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8, 13})
    void everyStripIsOnOnePageAndNoPageIsTooHigh(int lines) {
        Random random = new Random(lines);
        for (int run = 0; run < 300; run++) {
            String blocks = blocks(random, 12) + " text6 lead2 table4 code9";
            List<Strip> strips = Strips.of(blocks);
            int height = lines * Strips.LINE + EDGE;

            List<PageCuts.Page> pages = PageCuts.of(strips, 0, height);

            assertEquals(
                    strips,
                    pages.stream().flatMap(page -> page.strips().stream()).toList(),
                    blocks);
            for (PageCuts.Page page : pages) {
                int first = strips.indexOf(page.strips().get(0));
                double shrunk = (1 - page.scale()) * pictures(page.strips());
                double used = used(page.strips(), first) - shrunk;
                assertTrue(page.strips().size() == 1 || used < height, () -> blocks + ": " + shown(pages));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 8})
    void noOtherWayIsCheaper(int lines) {
        Random random = new Random(lines);
        for (int run = 0; run < 200; run++) {
            String blocks = blocks(random, 5);
            List<Strip> all = Strips.of(blocks);
            List<Strip> strips = all.subList(0, Math.min(all.size(), 12));
            int height = lines * Strips.LINE + EDGE;

            List<PageCuts.Page> pages = PageCuts.of(strips, 0, height);

            int ways = 1 << strips.size() - 1;
            double cheapest = IntStream.range(0, ways)
                    .mapToDouble(way -> cost(strips, way, height))
                    .min()
                    .orElseThrow();
            assertEquals(cheapest, cost(strips, way(pages), height), 1e-6, () -> blocks + ": " + shown(pages));
        }
    }

    private static String blocks(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> BLOCKS.get(random.nextInt(BLOCKS.size())))
                .collect(Collectors.joining(" "));
    }

    /** Bit {@code i} says that a page ends after strip {@code i}. */
    private static int way(List<PageCuts.Page> pages) {
        int way = 0;
        int end = 0;
        for (PageCuts.Page page : pages.subList(0, pages.size() - 1)) {
            end += page.strips().size();
            way |= 1 << end - 1;
        }
        return way;
    }

    private static double cost(List<Strip> strips, int way, int height) {
        PageCosts costs = new PageCosts(strips);
        double cost = 0;
        int from = 0;
        for (int to = 1; to <= strips.size(); to++) {
            boolean last = to == strips.size();
            if (last || (way >> to - 1 & 1) == 1) {
                List<Strip> page = strips.subList(from, to);
                int used = used(page, from);
                cost += shrinking(page, used, height);
                if (last) {
                    cost += used < TAIL ? OF_TAIL : 0;
                } else {
                    cost += costs.before(to) + PageCosts.ofRoom(Math.max(0, height - used) / (double) height);
                }
                from = to;
            }
        }
        return cost;
    }

    private static double shrinking(List<Strip> page, int used, int height) {
        if (used < height) {
            return 0;
        }
        int pictures = pictures(page);
        // the engine rounds, and a page has room for that
        int excess = used - height + 12;
        if (excess <= 0.2 * pictures) {
            return 200.0 * excess / pictures;
        }
        return page.size() == 1 ? IMPOSSIBLE : Double.POSITIVE_INFINITY;
    }

    private static int used(List<Strip> page, int first) {
        int lead = first > 0 && page.get(0).opening().orElse(null) instanceof Strip.Opening.With with ? with.lead() : 0;
        return lead + page.get(page.size() - 1).bottom() - page.get(0).top();
    }

    private static int pictures(List<Strip> page) {
        return page.stream().mapToInt(Strip::pictureHeight).sum();
    }
}
