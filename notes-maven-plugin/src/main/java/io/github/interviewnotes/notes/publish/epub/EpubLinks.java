package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.BookLink;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.DeadLink;
import io.github.interviewnotes.notes.publish.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the links of a finished EPUB back: each must lead to a file of the book, and to an element in it. */
public final class EpubLinks {

    private static final String ROOT = "EPUB/";

    private final Book book;

    /** @param book what the EPUB was made of */
    public EpubLinks(Book book) {
        this.book = book;
    }

    /**
     * Returns the links that lead nowhere, and those of the chapters that are not in the file.
     *
     * @param epub a file that {@link EpubWriter} wrote
     */
    public List<DeadLink> dead(Path epub) throws IOException {
        EpubFiles files = new EpubFiles(epub);
        Set<DeadLink> dead = new LinkedHashSet<>();
        for (Chapter chapter : book.chapters()) {
            String page = ROOT + Navigation.address(chapter);
            if (files.pages().contains(page)) {
                dead.addAll(links(files, chapter, page));
            }
        }
        for (String page : files.pages()) {
            for (String address : new LinkedHashSet<>(files.references(page))) {
                Optional<String> fault = files.fault(page, address);
                if (fault.isPresent() && !isOfChapter(page, address)) {
                    dead.add(entry(page, address, fault.get()));
                }
            }
        }
        return List.copyOf(dead);
    }

    private static List<DeadLink> links(EpubFiles files, Chapter chapter, String page) {
        List<DeadLink> dead = new ArrayList<>();
        List<String> left = new ArrayList<>(files.references(page));
        for (BookLink link : BookLink.of(chapter)) {
            if (link.element().hasAttr("href")) {
                continue;
            }
            String address = ChapterPage.address(chapter, link.element());
            Optional<String> fault =
                    left.remove(address) ? files.fault(page, address) : Optional.of("'" + page + "' does not have it");
            fault.ifPresent(reason -> dead.add(DeadLink.of(Format.EPUB, link, reason)));
        }
        return dead;
    }

    /** Tells whether a reference was judged already as a link of a chapter. */
    private boolean isOfChapter(String page, String address) {
        return book.chapters().stream()
                .filter(chapter -> page.equals(ROOT + Navigation.address(chapter)))
                .flatMap(chapter -> BookLink.of(chapter).stream()
                        .filter(link -> !link.element().hasAttr("href"))
                        .map(link -> ChapterPage.address(chapter, link.element())))
                .anyMatch(address::equals);
    }

    /** Returns a dead reference of a page that no note wrote: an entry of the contents, or the book's own furniture. */
    private DeadLink entry(String page, String address, String reason) {
        for (Chapter chapter : book.chapters()) {
            if (address.equals(Navigation.address(chapter))) {
                return DeadLink.entry(Format.EPUB, chapter, reason);
            }
            for (Chapter.Section section : chapter.sections()) {
                if (address.equals(Navigation.address(chapter) + "#" + section.id())) {
                    return DeadLink.entry(Format.EPUB, chapter, section, reason);
                }
            }
        }
        String place = book.chapters().stream()
                .filter(chapter -> page.equals(ROOT + Navigation.address(chapter)))
                .map(chapter -> chapter.source().value())
                .findFirst()
                .orElse(page);
        return DeadLink.of(place, Format.EPUB, "reference '" + address + "'", reason);
    }
}
