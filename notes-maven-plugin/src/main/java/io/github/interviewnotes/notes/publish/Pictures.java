package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.config.BookWords;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * The pictures of a book. Only files below the notes' root are read, whatever a symbolic link says, and nothing is ever fetched: a
 * picture from the web becomes a link to it.
 */
final class Pictures {

    // Kobo's limit for an image
    private static final long MAX_BYTES = 5_000_000;

    private final Path root;
    private final BookWords words;
    private final PictureReader reader = new PictureReader();
    private final Map<NotePath, Picture> byPath = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * @param root the notes' root
     * @param words what a picture is called of which nobody says what it shows
     */
    Pictures(Path root, BookWords words) {
        this.root = root;
        this.words = words;
    }

    /** Returns all pictures placed so far, sorted by name. */
    List<Picture> all() {
        return byPath.values().stream()
                .sorted(Comparator.comparing(Picture::name))
                .toList();
    }

    /** @throws PublishException with a line for each picture that cannot be part of a book, if there is one */
    void refuseFaults() throws PublishException {
        Faults.refuse(faults, "");
    }

    /** Replaces the addresses of a chapter's images by names of pictures, which it reads; what is wrong with them it keeps. */
    void place(Draft draft) {
        for (Element image : draft.body().select("img")) {
            try {
                place(draft, image);
            } catch (PublishException e) {
                faults.add(e.getMessage());
            }
        }
    }

    private void place(Draft draft, Element image) throws PublishException {
        Target target = Target.of(image.attr("src"));
        if (target instanceof Target.Local local && !local.path().isEmpty()) {
            Picture picture = picture(draft, image, local);
            if (!image.hasAttr("alt")) {
                image.attr("alt", words.text(BookWord.PICTURE_OF, picture.name()));
            }
            image.removeAttr("src").attr("data-picture", picture.name()).attr("data-written", local.written());
            asFigure(image);
        } else {
            replaceByText(image, target);
        }
    }

    private Picture picture(Draft draft, Element image, Target.Local local) throws PublishException {
        String place = draft.place(image) + ": image '" + local.written() + "' ";
        Optional<NotePath> path = draft.path().parent().resolve(local.path());
        if (path.isEmpty()) {
            throw new PublishException(place + "leads out of the notes' folder; move it into the folder");
        }
        Picture known = byPath.get(path.get());
        if (known != null) {
            return known;
        }
        byte[] bytes = read(path.get(), place);
        String stem = ChapterIds.plain(path.get().name().replaceFirst("\\.[^.]+$", ""), "picture");
        try {
            Picture picture = reader.read(bytes, stem);
            String name = ChapterIds.unique(stem, names) + "." + picture.type().extension();
            Picture named = new Picture(name, picture.type(), picture.bytes(), picture.width(), picture.height());
            byPath.put(path.get(), named);
            return named;
        } catch (PictureReader.UnfitException e) {
            throw new PublishException(place + e.getMessage(), e);
        }
    }

    private byte[] read(NotePath path, String place) throws PublishException {
        try {
            Path file = root.resolve(path.value()).toRealPath();
            if (!file.startsWith(root.toRealPath())) {
                throw new PublishException(
                        place + "is a link that leads out of the notes' folder; put the file itself into it");
            }
            if (!Files.isRegularFile(file)) {
                throw new PublishException(place + "is not a file; name the picture itself");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new PublishException(place + "has " + Files.size(file) + " bytes; at most " + MAX_BYTES
                        + " fit a book, so make it smaller");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new PublishException(place + "does not exist", e);
        } catch (IOException | InvalidPathException e) {
            throw new PublishException(place + "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Makes a picture that stands alone in its paragraph a figure, with its title as the caption. */
    private static void asFigure(Element image) {
        Element paragraph = image.parent();
        boolean alone = paragraph != null
                && paragraph.normalName().equals("p")
                && paragraph.childNodes().stream()
                        .allMatch(node -> node == image || node.outerHtml().isBlank());
        String caption = image.attr("title");
        image.removeAttr("title");
        if (!alone) {
            return;
        }
        paragraph.tagName("figure");
        if (!caption.isBlank()) {
            paragraph.appendElement("figcaption").text(caption);
        }
    }

    private void replaceByText(Element image, Target target) {
        String alt = image.attr("alt").isBlank() ? words.text(BookWord.PICTURE) : image.attr("alt");
        Optional<String> address = image.closest("a") == null ? BookAddress.of(target.written()) : Optional.empty();
        Element text = new Element(address.isPresent() ? "a" : "span").text(alt);
        address.ifPresent(to -> text.attr("href", to));
        image.replaceWith(text);
    }
}
