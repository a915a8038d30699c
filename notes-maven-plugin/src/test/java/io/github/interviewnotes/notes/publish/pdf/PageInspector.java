package io.github.interviewnotes.notes.publish.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds what a typesetter would not let pass: where lines and pages of a tagged PDF end at a bad place. */
final class PageInspector {

    /** The base line of the first line is not further below the upper edge, in points: that of a heading is lowest. */
    private static final double FIRST_LINE = 24;

    /** What the head of a table adds where it is painted once more; it is no text of the page. */
    private static final double HEAD = 24;

    /** A kind of fault. */
    enum Fault {
        /** A line begins with a comma, a closing bracket or the like. */
        CLOSING_AT_START,
        /** A line ends with an opening bracket or quotation mark. */
        OPENING_AT_END,
        /** A heading is the last line of a page. */
        HEADING_LAST,
        /** What ends with a colon is the last line of a page. */
        LEAD_IN_LAST,
        /** A block of code is on another page than the block right above it, which has printed it. */
        OUTPUT_PARTED,
        /** One or two lines of a block of code stand alone on a page. */
        CODE_SLIVER,
        /** One or two rows of a table stand alone on a page. */
        ROWS_LEFT,
        /** A row of a table begins on one page and ends on another. */
        ROW_SPLIT,
        /** A page inside a chapter has fewer than three lines. */
        SHORT_PAGE,
        /** The last page of a chapter has three lines or fewer. */
        SHORT_TAIL,
        /** The last quarter of a page inside a chapter is empty. */
        QUARTER_BLANK,
        /** A page inside a chapter begins below its upper edge. */
        TOP_BLANK,
        /** A line of a drawing in characters goes on below itself. */
        DRAWING_WRAPPED,
        /** A line leaves the area of text. */
        OUTSIDE
    }

    /** Where the text of a page may stand, points from the page's left and top edges. */
    record Area(double left, double top, double right, double bottom) {}

    /** Not {@code .name} and not {@code ?key=}, with which a word may begin. */
    private static final Pattern CLOSING = Pattern.compile("[,;:)\\]}\u2019\u201D\u2026]|[.!?](?!\\w)");

    private static final Pattern DRAWN = Pattern.compile("[\u2500-\u257F]");

    private final Area area;
    private final Map<Fault, List<String>> faults = new TreeMap<>();
    private final List<PdfLines.Line> lines;
    private final TreeMap<Integer, List<PdfLines.Line>> pages = new TreeMap<>();
    private final Map<Integer, List<PdfLines.Figure>> figures;

    private PageInspector(PDDocument document, Area area) throws IOException {
        this.area = area;
        this.lines = PdfLines.of(document);
        this.figures = PdfLines.figures(document).stream().collect(Collectors.groupingBy(PdfLines.Figure::page));
        lines.stream()
                .sorted(Comparator.comparingDouble(PdfLines.Line::y))
                .forEach(line -> pages.computeIfAbsent(line.page(), any -> new ArrayList<>())
                        .add(line));
    }

    /** Returns the faults, each as {@code page: line}. */
    static Map<Fault, List<String>> inspect(PDDocument document, Area area) throws IOException {
        PageInspector inspector = new PageInspector(document, area);
        inspector.lines.forEach(inspector::line);
        inspector.pages.forEach(inspector::page);
        inspector.blocks();
        return inspector.faults;
    }

    private void report(Fault fault, PdfLines.Line line) {
        faults.computeIfAbsent(fault, any -> new ArrayList<>()).add(line.page() + ": " + line.text());
    }

    private void line(PdfLines.Line line) {
        String text = line.text().strip();
        boolean prose = !line.block().isCode() && !line.block().path().contains("/Lbl/");
        if (line.block().isCode() && !line.first() && DRAWN.matcher(text).find()) {
            report(Fault.DRAWING_WRAPPED, line);
        }
        if (prose && !line.first() && CLOSING.matcher(text).lookingAt()) {
            report(Fault.CLOSING_AT_START, line);
        }
        if (prose && !line.last() && text.matches(".*[(\\[{\u2018\u201C]")) {
            report(Fault.OPENING_AT_END, line);
        }
        boolean inside = line.left() >= area.left() - 0.5
                && line.right() <= area.right() + 0.5
                && line.y() >= area.top()
                && line.y() <= area.bottom() + 0.5;
        // page 1 is the cover
        if (!inside && !text.isEmpty() && line.page() > 1) {
            report(Fault.OUTSIDE, line);
        }
    }

    private void page(int number, List<PdfLines.Line> ofPage) {
        PdfLines.Line last = ofPage.get(ofPage.size() - 1);
        // what is drawn below the last line is no part of it, but of the page
        List<PdfLines.Figure> drawn = figures.getOrDefault(number, List.of());
        double end = drawn.stream().mapToDouble(PdfLines.Figure::bottom).reduce(last.y(), Math::max);
        double begin = drawn.stream()
                .mapToDouble(PdfLines.Figure::top)
                .reduce(ofPage.get(0).y(), Math::min);
        boolean lineLast = end == last.y();
        // cover, title page and imprint come before what is read on
        boolean tail = number <= 3 || !pages.containsKey(number + 1) || opens(number + 1);
        if (!tail && lineLast && last.block().isHeading()) {
            report(Fault.HEADING_LAST, last);
        }
        if (!tail
                && lineLast
                && last.last()
                && !last.block().isCode()
                && last.text().strip().endsWith(":")) {
            report(Fault.LEAD_IN_LAST, last);
        }
        long baselines = ofPage.stream()
                .mapToLong(line -> Math.round(line.y()))
                .distinct()
                .count();
        if (tail && baselines <= 3 && number > 3) {
            report(Fault.SHORT_TAIL, last);
        }
        if (!tail && baselines < 3 && drawn.isEmpty()) {
            report(Fault.SHORT_PAGE, last);
        }
        if (!tail && area.bottom() - end > (area.bottom() - area.top()) / 4) {
            report(Fault.QUARTER_BLANK, last);
        }
        double upper = ofPage.get(0).block().isBody() ? FIRST_LINE + HEAD : FIRST_LINE;
        if (number > 3 && !opens(number) && begin - area.top() > upper) {
            report(Fault.TOP_BLANK, ofPage.get(0));
        }
    }

    private boolean opens(int page) {
        return pages.get(page).stream().anyMatch(line -> line.block().type().equals("H1"));
    }

    private void blocks() {
        groups(line -> line.block().isBody(), line -> line.block().row()).stream()
                .filter(row ->
                        row.stream().mapToInt(PdfLines.Line::page).distinct().count() > 1)
                .forEach(row -> report(Fault.ROW_SPLIT, row.get(0)));
        groups(line -> line.block().isBody(), line -> line.block().whole())
                .forEach(table ->
                        few(Fault.ROWS_LEFT, table, line -> line.block().row()));
        List<List<PdfLines.Line>> code =
                groups(line -> line.block().isCode(), line -> line.block().whole());
        code.forEach(block -> few(Fault.CODE_SLIVER, block, PdfLines.Line::y));
        for (int i = 1; i < code.size(); i++) {
            PdfLines.Line before = code.get(i - 1).get(code.get(i - 1).size() - 1);
            PdfLines.Line first = code.get(i).get(0);
            boolean adjacent = lines.indexOf(first) == lines.indexOf(before) + 1;
            if (adjacent && first.page() != before.page()) {
                report(Fault.OUTPUT_PARTED, first);
            }
        }
    }

    private List<List<PdfLines.Line>> groups(Predicate<PdfLines.Line> which, Function<PdfLines.Line, Object> key) {
        return List.copyOf(lines.stream()
                .filter(which)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Reports each page that has only one or two parts of a group which stands on several pages. */
    private void few(Fault fault, List<PdfLines.Line> group, Function<PdfLines.Line, Object> part) {
        Map<Integer, List<PdfLines.Line>> byPage =
                group.stream().collect(Collectors.groupingBy(PdfLines.Line::page, TreeMap::new, Collectors.toList()));
        byPage.values().stream()
                .filter(onPage -> byPage.size() > 1)
                .filter(onPage -> onPage.stream().map(part).distinct().count() <= 2)
                .forEach(onPage -> report(fault, onPage.get(0)));
    }
}
