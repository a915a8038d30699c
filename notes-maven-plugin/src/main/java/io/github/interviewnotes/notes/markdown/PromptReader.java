package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Prompt;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads interview prompts: headings that start with {@code Q:}. */
final class PromptReader {

    private static final String MARK = "Q:";
    private static final Set<String> LEVELS = Set.of("junior", "mid", "senior");
    private static final Pattern CARD =
            Pattern.compile("\\s*card:(?:\\s+(?!tags:)(\\S+))?(?:\\s+tags:(.*))?\\s*", Pattern.DOTALL);

    private final List<RawHtml.Comment> comments;
    private final List<Prompt> prompts = new ArrayList<>();

    private PromptReader(RawHtml html) {
        this.comments = html.comments();
    }

    static List<Prompt> read(Section root, RawHtml html) {
        PromptReader reader = new PromptReader(html);
        reader.readChildren(root);
        return reader.prompts;
    }

    private void readChildren(Section parent) {
        for (Section section : parent.children()) {
            Heading heading = section.heading().orElseThrow();
            if (heading.text().startsWith(MARK)) {
                prompts.add(prompt(section, heading, parent));
            }
            readChildren(section);
        }
    }

    /** A comment about a card: what is in it, and where it stands. */
    private record Card(Optional<String> id, Optional<String> tags, Range range) {

        static Optional<Card> of(RawHtml.Comment comment) {
            Matcher card = CARD.matcher(comment.content());
            return card.matches()
                    ? Optional.of(new Card(
                            Optional.ofNullable(card.group(1)), Optional.ofNullable(card.group(2)), comment.range()))
                    : Optional.empty();
        }
    }

    private Prompt prompt(Section section, Heading heading, Section parent) {
        Range answer = new Range(heading.range().end(), section.range().end());
        int inner = firstPromptBelow(section).orElse(answer.end());
        Optional<Card> card = card(new Range(answer.start(), inner));
        Optional<String> level = parent.heading()
                .map(above -> above.text().toLowerCase(Locale.ROOT))
                .filter(LEVELS::contains);
        return new Prompt(
                card.flatMap(Card::id),
                heading.text().substring(MARK.length()).strip(),
                level,
                card.flatMap(Card::tags).map(PromptReader::words).orElse(List.of()),
                heading,
                card.map(Card::range),
                answer,
                section.words());
    }

    /** Returns where a prompt below the prompt begins, whose comment is its own. */
    private static Optional<Integer> firstPromptBelow(Section section) {
        for (Section child : section.children()) {
            Heading heading = child.heading().orElseThrow();
            Optional<Integer> start = heading.text().startsWith(MARK)
                    ? Optional.of(heading.range().start())
                    : firstPromptBelow(child);
            if (start.isPresent()) {
                return start;
            }
        }
        return Optional.empty();
    }

    private Optional<Card> card(Range answer) {
        for (int i = firstFrom(answer.start()); i < comments.size(); i++) {
            if (!answer.contains(comments.get(i).range())) {
                break;
            }
            Optional<Card> card = Card.of(comments.get(i));
            if (card.isPresent()) {
                return card;
            }
        }
        return Optional.empty();
    }

    /** Returns the index of the first comment at or behind {@code offset}. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = comments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).range().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
