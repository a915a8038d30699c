package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.config.BookWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Gathers the answers of a rehearsal edition in a chapter of their own at the back of the book, for a form that is paged through: a
 * section a chapter, in it a heading a question, {@code h3 > a.asked}, which leads back.
 */
final class AnswersAtBack {

    private final String id;
    private final Element back = new Element("body");
    private final Set<String> taken = new HashSet<>(Set.of(Chapter.TITLE_ID));
    private final Map<String, String> moved = new HashMap<>();

    private AnswersAtBack(String id) {
        this.id = id;
    }

    /** Returns the book with its answers at the back. */
    static Book of(Book rehearsal) {
        Set<String> chapterIds =
                rehearsal.chapters().stream().map(Chapter::id).collect(Collectors.toCollection(HashSet::new));
        AnswersAtBack answers = new AnswersAtBack(ChapterIds.unique("answers", chapterIds));
        List<Chapter> chapters = new ArrayList<>();
        for (Chapter chapter : rehearsal.chapters()) {
            Element content = chapter.content();
            content.select("section.answers").forEach(section -> answers.take(chapter, section));
            chapters.add(with(chapter, chapter.title(), content));
        }
        chapters.add(new Chapter(
                answers.id,
                rehearsal.chapters().get(0).source(),
                Optional.empty(),
                title(rehearsal),
                answers.back,
                List.of()));
        return new Book(
                rehearsal.metadata(), chapters.stream().map(answers::follow).toList(), rehearsal.pictures());
    }

    /** The words stand inside the heading, which keeps no language of its own. */
    private static Element title(Book book) {
        Element title = new Element("h1");
        OwnWords.of(book).set(title.appendElement("span"), BookWord.ANSWERS);
        return title;
    }

    private static Chapter with(Chapter chapter, Element title, Element content) {
        // a question inside an answer is no longer here
        List<Question> questions = chapter.questions().stream()
                .filter(question -> content.getElementById(question.heading()) != null)
                .toList();
        return new Chapter(chapter.id(), chapter.source(), chapter.number(), title, content, questions);
    }

    private void take(Chapter chapter, Element section) {
        section.remove();
        for (Element named : section.select("[id]")) {
            String here = ChapterIds.unique(chapter.id() + "-" + named.id(), taken);
            moved.put(chapter.id() + "#" + named.id(), id + "#" + here);
            named.attr("id", here);
        }
        back.appendElement("h2")
                .attr("id", ChapterIds.unique(chapter.id(), taken))
                .attr("data-source", chapter.source().value())
                .text(chapter.number().map(number -> number + ". ").orElse("") + chapter.titleText());
        for (Element answer : section.children()) {
            Element question = answer.child(0).tagName("h3").removeClass("question");
            question.attr("id", answer.id()).attr("data-line", answer.attr("data-line"));
            for (Element block : List.copyOf(answer.children())) {
                block.attr("data-source", chapter.source().value());
                chapter.language()
                        .filter(language -> !block.hasAttr("lang"))
                        .ifPresent(language -> block.attr("lang", language));
                back.appendChild(block);
            }
        }
    }

    /** Returns a chapter whose links follow what has moved. */
    private Chapter follow(Chapter chapter) {
        return with(chapter, follow(chapter.title()), follow(chapter.content()));
    }

    private Element follow(Element root) {
        for (Element link : root.select("a[data-to]")) {
            String to = link.attr("data-to");
            link.attr("data-to", moved.getOrDefault(to, to));
        }
        return root;
    }
}
