package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.BookLink;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.DeadLink;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.OwnWords;
import io.github.interviewnotes.notes.publish.Question;
import io.github.interviewnotes.notes.text.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Judges the links of a finished PDF: each link of a chapter must be there and lead to a page, and so must each entry of the
 * contents and of the outline. A PDF knows a link by what a screen reader says of it; of several with one text the order tells.
 */
public final class PdfLinks {

    private final Book book;
    private final OwnWords words;

    /** @param book what the PDF was made of */
    public PdfLinks(Book book) {
        this.book = book;
        this.words = OwnWords.of(book);
    }

    /**
     * A link that must be there.
     *
     * @param report says that it is dead, given the reason
     */
    private record Expected(String spoken, Function<String, DeadLink> report) {}

    /**
     * Returns the links that lead nowhere or are not in the document.
     *
     * @param document as {@link PdfWriter} saves it
     */
    public List<DeadLink> dead(PDDocument document) throws IOException {
        PdfTargets targets = new PdfTargets(document);
        List<DeadLink> dead = new ArrayList<>();
        Map<String, List<List<PdfTargets.Found>>> found = runs(targets.links(), PdfTargets.Found::spoken);
        runs(expected(), Expected::spoken)
                .forEach((spoken, links) -> compare(links, found.getOrDefault(spoken, List.of()), dead));
        dead.addAll(new PdfOutline(document, targets).dead(book));
        return dead.stream().distinct().toList();
    }

    /** Returns the links that must be there, in reading order: the contents, the chapters, the index of prompts. */
    private List<Expected> expected() {
        List<Expected> links = new ArrayList<>();
        for (Chapter chapter : book.chapters()) {
            links.add(new Expected(
                    Spoken.of(chapter.titleText()), reason -> DeadLink.entry(Format.PDF, chapter, reason)));
            for (Chapter.Section section : chapter.sections()) {
                links.add(new Expected(
                        Spoken.of(section.title()), reason -> DeadLink.entry(Format.PDF, chapter, section, reason)));
            }
        }
        if (book.hasQuestions()) {
            links.add(new Expected(words.text(BookWord.PROMPTS), reason -> ofPrompts(words, reason)));
        }
        for (Chapter chapter : book.chapters()) {
            for (BookLink link : BookLink.of(chapter)) {
                if (link.element().normalName().equals("a")) {
                    links.add(new Expected(
                            LinkTexts.spoken(link.element(), words), reason -> DeadLink.of(Format.PDF, link, reason)));
                }
            }
        }
        for (Chapter chapter : book.chapters()) {
            for (Question question : chapter.questions()) {
                links.add(new Expected(Spoken.of(question.name()), reason -> of(chapter, question, reason)));
            }
        }
        return links;
    }

    /** Returns a dead way to the index of prompts. */
    static DeadLink ofPrompts(OwnWords words, String reason) {
        return DeadLink.of("the book", Format.PDF, "contents entry " + Quoted.of(words.text(BookWord.PROMPTS)), reason);
    }

    private static DeadLink of(Chapter chapter, Question question, String reason) {
        String place = chapter.source() + ":" + question.line();
        return DeadLink.of(place, Format.PDF, "index entry " + Quoted.of(question.name()), reason);
    }

    /** Groups neighbours of one text, and the groups by that text. */
    private static <T> Map<String, List<List<T>>> runs(List<T> links, Function<T, String> spoken) {
        Map<String, List<List<T>>> runs = new LinkedHashMap<>();
        String last = null;
        for (T link : links) {
            String text = plain(spoken.apply(link));
            List<List<T>> same = runs.computeIfAbsent(text, any -> new ArrayList<>());
            if (!text.equals(last)) {
                same.add(new ArrayList<>());
            }
            same.get(same.size() - 1).add(link);
            last = text;
        }
        return runs;
    }

    private static void compare(List<List<Expected>> links, List<List<PdfTargets.Found>> found, List<DeadLink> dead) {
        if (links.size() == found.size()) {
            for (int i = 0; i < links.size(); i++) {
                judge(links.get(i), found.get(i), dead);
            }
        } else {
            judge(flat(links), flat(found), dead);
        }
    }

    private static <T> List<T> flat(List<List<T>> runs) {
        return runs.stream().flatMap(List::stream).toList();
    }

    /** A link that breaks over lines is there once a line, so that there may be more than expected. */
    private static void judge(List<Expected> links, List<PdfTargets.Found> found, List<DeadLink> dead) {
        for (int i = 0; i < Math.max(links.size(), found.size()); i++) {
            PdfTargets.Fate fate = i < found.size() ? found.get(i).fate() : PdfTargets.Fate.NO_ANNOTATION;
            if (fate != PdfTargets.Fate.SOUND) {
                dead.add(links.get(Math.min(i, links.size() - 1)).report().apply(reason(fate)));
            }
        }
    }

    private static String reason(PdfTargets.Fate fate) {
        return fate == PdfTargets.Fate.NO_PAGE ? "its page is not in the PDF" : "the PDF has no annotation for it";
    }

    /** Returns a text as it can be compared: the engine may set spaces of its own. */
    static String plain(String text) {
        return String.valueOf(text).replaceAll("\\s+", " ").strip();
    }
}
