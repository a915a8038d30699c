package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.config.BookWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;

/**
 * Makes the rehearsal edition of a book: below each question stands a link, {@code p.to-answer > a.answerref}, and the answers follow at
 * the end of their chapter as {@code section.answers > aside.answer}, each below its question in {@code p.question > a.asked}, which
 * leads back. What an answer's headings had in the outline they lose; ids stay, so that links into answers still arrive.
 */
final class Rehearsal {

    private final Chapter chapter;
    private final OwnWords words;
    private final Element content;
    private final Set<String> taken;
    private final List<Element> answers = new ArrayList<>();

    private Rehearsal(Chapter chapter, OwnWords words) {
        this.chapter = chapter;
        this.words = words;
        this.content = chapter.content();
        this.taken = new HashSet<>(content.select("[id]").eachAttr("id"));
        taken.add(Chapter.TITLE_ID);
    }

    /** @throws PublishException if the book asks nothing */
    static Book of(Book book) throws PublishException {
        if (book.chapters().stream().allMatch(chapter -> chapter.questions().isEmpty())) {
            throw new PublishException("a rehearsal edition asks the notes' interview prompts, and "
                    + (book.chapters().size() == 1 ? "the one note has none" : "none of the notes has one")
                    + "; start a heading with 'Q:', or publish with notes.edition=reading");
        }
        List<Chapter> chapters = book.chapters().stream()
                .map(chapter -> new Rehearsal(chapter, OwnWords.in(chapter, book)).asked())
                .toList();
        return new Book(metadata(book.metadata()), chapters, book.pictures());
    }

    /** A library must tell the editions apart; an ISBN, too, is that of one edition. */
    private static BookMetadata metadata(BookMetadata book) {
        String name = book.identifier() + " " + Edition.REHEARSAL.word();
        return new BookMetadata(
                book.title(),
                Optional.of(book.subtitle()
                        .map(subtitle -> book.words().text(BookWord.REHEARSAL_OF, subtitle))
                        .orElseGet(() -> book.words().text(BookWord.REHEARSAL))),
                book.authors(),
                book.publisher(),
                book.language(),
                book.rights(),
                "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                book.description(),
                book.subjects(),
                book.date(),
                book.instant(),
                book.words());
    }

    private Chapter asked() {
        List<Question> questions = new ArrayList<>(chapter.questions());
        // the last one first: a question inside an answer has left it before the answer moves
        Collections.reverse(questions);
        questions.forEach(this::part);
        Collections.reverse(answers);
        if (!answers.isEmpty()) {
            answers.forEach(this::takeFootnotes);
            content.select("section.footnotes").stream()
                    .filter(section -> section.childrenSize() == 0)
                    .forEach(Element::remove);
            content.appendElement("section")
                    .addClass("answers")
                    .attr("aria-label", words.text(BookWord.ANSWERS))
                    .appendChildren(answers);
        }
        return new Chapter(
                chapter.id(), chapter.source(), chapter.number(), chapter.title(), content, chapter.questions());
    }

    private void part(Question question) {
        List<Element> blocks = question.answerIn(content);
        if (blocks.isEmpty()) {
            return;
        }
        String line = String.valueOf(question.line());
        String answer = ChapterIds.unique("answer-" + question.line(), taken);
        String reference = ChapterIds.unique("to-" + answer, taken);
        Element step = new Element("p").addClass("to-answer").attr("data-line", line);
        Element link = step.appendElement("a").addClass("answerref").attr("id", reference);
        words.set(link.attr("data-to", chapter.id() + "#" + answer), BookWord.ANSWER);
        Element heading = question.headingIn(content);
        heading.after(step);
        Element aside =
                new Element("aside").addClass("answer").attr("id", answer).attr("data-line", line);
        aside.appendElement("p")
                .addClass("question")
                .appendElement("a")
                .addClass("asked")
                .attr("data-to", chapter.id() + "#" + reference)
                .appendChildren(Headings.question(heading).childNodesCopy());
        aside.appendChildren(blocks);
        aside.select("h1, h2, h3, h4, h5, h6")
                .forEach(inner -> inner.tagName("p").addClass("heading"));
        answers.add(aside);
    }

    /** A footnote that one answer alone refers to would give it away below the questions. */
    private void takeFootnotes(Element answer) {
        for (Element footnote : content.select("section.footnotes > aside.footnote")) {
            String to = "a.noteref[data-to=" + chapter.id() + "#" + footnote.id() + "]";
            boolean here = !answer.select(to).isEmpty();
            boolean elsewhere = !content.select(to).isEmpty()
                    || answers.stream()
                            .anyMatch(other ->
                                    other != answer && !other.select(to).isEmpty());
            if (here && !elsewhere) {
                Element section = answer.selectFirst("section.footnotes");
                (section == null ? answer.appendElement("section").addClass("footnotes") : section)
                        .appendChild(footnote);
            }
        }
    }
}
