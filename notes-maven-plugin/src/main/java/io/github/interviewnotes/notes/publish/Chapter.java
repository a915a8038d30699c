package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * One note as a chapter.
 *
 * <p>The content is the tree of {@link io.github.interviewnotes.notes.markdown.NoteDom} made fit for a book: it has no {@code h1}; its
 * headings skip no level; every {@code id} is a plain ASCII XML name, unique in the chapter; {@code a[data-to]} leads to {@code chapter}
 * or {@code chapter#id} and {@code a[href]} out of the book; {@code img[data-picture]} names a {@link Picture} and has an {@code alt};
 * {@code pre.code} holds a {@code code} whose {@code span}s carry the classes of
 * {@link io.github.interviewnotes.notes.publish.highlight.Token.Kind}, {@code pre.output} and {@code pre.diagram} tell what a plain one
 * is. {@code data-line} still names lines of the note, or of {@code data-source} where a block comes from another one, and
 * {@code data-written} the destination of a link or picture in the note's words.
 */
public final class Chapter {

    /** An id that no element of a chapter's content has, so that a title can have it. */
    public static final String TITLE_ID = "chapter-title";

    private static final Evaluator LOCATED = QueryParser.parse("[data-line]");
    private static final Evaluator MOVED = QueryParser.parse("[data-source]");

    private final String id;
    private final NotePath source;
    private final Optional<Integer> number;
    private final Element title;
    private final Element content;
    private final List<Question> questions;

    /**
     * @param id lower-case letters, digits and hyphens, starting with a letter, unique in the book
     * @param source the note
     * @param number its number; nothing for front matter
     * @param title an {@code h1}
     * @param content a {@code body}
     * @param questions its interview prompts
     */
    Chapter(
            String id,
            NotePath source,
            Optional<Integer> number,
            Element title,
            Element content,
            List<Question> questions) {
        this.id = id;
        this.source = source;
        this.number = number;
        this.title = title;
        this.content = content;
        this.questions = List.copyOf(questions);
    }

    /** Returns its name in links and files. */
    public String id() {
        return id;
    }

    /** Returns the note that it was made of. */
    public NotePath source() {
        return source;
    }

    /** Returns its number, from 1; front matter has none. */
    public Optional<Integer> number() {
        return number;
    }

    /** Returns the title without markup. */
    public String titleText() {
        return Headings.words(title);
    }

    /** Returns a copy of the title, an {@code h1}. */
    public Element title() {
        return title.clone();
    }

    /** Returns a copy of the content, a {@code body} whose children are the blocks of the chapter. */
    public Element content() {
        return content.clone();
    }

    /** Returns the BCP 47 tag of the language of title and content, where it may be another than the book's. */
    public Optional<String> language() {
        return Optional.of(content.attr("lang")).filter(tag -> !tag.isEmpty());
    }

    /** Returns {@code path:line} of an element of this chapter, for a message. */
    public String place(Element element) {
        Element located = element.closest(LOCATED);
        Element moved = element.closest(MOVED);
        String note = moved == null ? source.value() : moved.attr("data-source");
        return located == null ? note : note + ":" + located.attr("data-line");
    }

    /** Returns the interview prompts, in order. */
    public List<Question> questions() {
        return questions;
    }

    /** Returns the sections of the second level, in order. */
    public List<Section> sections() {
        return content.select("h2").stream()
                .map(heading -> new Section(heading.id(), Headings.words(heading)))
                .filter(section -> !section.title().isBlank())
                .toList();
    }

    /**
     * An entry of the contents.
     *
     * @param id of the heading in the chapter
     * @param title its text without markup
     */
    public record Section(String id, String title) {}
}
