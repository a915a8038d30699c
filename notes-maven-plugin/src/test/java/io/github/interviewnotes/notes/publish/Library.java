package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.BookWords;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.highlight.Highlighter;
import io.github.interviewnotes.notes.publish.highlight.PrismHighlighter;
import io.github.interviewnotes.notes.publish.highlight.PyconHighlighter;
import io.github.interviewnotes.notes.publish.highlight.Token;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The notes in {@code library/}: every form that a note can take. */
public final class Library {

    /** Colours nothing, and needs no script engine. */
    public static final Highlighter PLAIN = (language, code) -> List.of(new Token(Token.Kind.PLAIN, code));

    private Library() {}

    public static Path root() {
        try {
            return Path.of(Library.class.getResource("library").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Notebook load(Path root) {
        try (Workers workers = new Workers(1)) {
            return new NotebookLoader(NotesSettings.defaults(), workers).load(root);
        } catch (IOException e) {
            throw new IllegalStateException(root.toString(), e);
        }
    }

    public static BookMetadata metadata() {
        return metadata("en");
    }

    /** Returns the same of a book in another language, and its words in that. */
    public static BookMetadata metadata(String language) {
        return new BookMetadata(
                "A Library of Forms",
                Optional.of("Everything <that> a note & a book can hold"),
                List.of("Ada Author", "Ben Writer"),
                Optional.of("Test Press"),
                language,
                Optional.of("Free to copy"),
                "urn:uuid:0b8b1ad6-6b5d-4b53-9a53-64e2ad5b4b5f",
                Optional.of("A book for tests."),
                List.of("Forms", "Tests & books"),
                LocalDate.parse("2026-11-22"),
                Instant.parse("2026-11-22T10:20:30Z"),
                BookWords.in(language));
    }

    /** Returns the whole library as a book, its code coloured. */
    public static Book book() throws PublishException {
        return new BookBuilder(new PyconHighlighter(new PrismHighlighter())).build(load(root()), root(), metadata());
    }

    /** Returns a book of two notes; the first has a sound link, one of the same text that is dead, and a sound one again. */
    public static Book withDeadLink() {
        Chapter first = chapter("a", 1, """
                <p data-line="3">See <a data-line="3" data-to="b#two" data-written="b.md#two">it</a>,
                <a data-line="4" data-to="b#x" data-written="b.md#x">it</a> or
                <a data-line="5" data-to="b#two" data-written="b.md#two">it</a>.</p>""");
        Chapter second = chapter("b", 2, "<h2 id=\"two\" data-line=\"7\">Two</h2><p>Text.</p>");
        return new Book(metadata(), List.of(first, second), List.of());
    }

    private static Chapter chapter(String id, int number, String html) {
        Element title = new Element("h1").attr("data-line", "1").text("Chapter " + id);
        Element body = Jsoup.parseBodyFragment(html).body();
        return new Chapter(id, NotePath.of(id + ".md"), Optional.of(number), title, body, List.of());
    }

    /** Returns a book of a folder. */
    public static Book book(Path root) throws PublishException {
        return new BookBuilder(PLAIN).build(load(root), root, metadata());
    }

    /** Writes the rehearsal edition of the notes in {@code prompts/}; returns its file. */
    public static Path rehearsal(Format format, Path folder) throws PublishException {
        return rehearsal(format, root().resolveSibling("prompts"), folder);
    }

    /** Writes the rehearsal edition of the notes in {@code root}; returns its file. */
    public static Path rehearsal(Format format, Path root, Path folder) throws PublishException {
        Order order = new Order(
                EnumSet.of(Edition.REHEARSAL),
                EnumSet.of(format),
                Selection.all(),
                true,
                PageSize.A4,
                folder,
                "prompts");
        new Publisher().publish(load(root), root, metadata(), order);
        return order.files().get(0).path();
    }
}
