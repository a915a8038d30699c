package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports a link whose text does not say where it leads (WCAG 2.2, 2.4.4 and 2.4.9). */
public final class VagueText implements NoteRule {

    /** What links are called by those who think of the mouse; more of it is set by an option. */
    public static final List<String> WORDS = List.of(
            "click here", "here", "link", "more", "page", "read more", "see here", "this", "this link", "this page");

    private static final RuleId ID = RuleId.of("link/vague-text");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");

    /** Marks at the start or the end of a link's text. */
    private static final Pattern MARKS = Pattern.compile("^\\W+|\\W+$", Pattern.UNICODE_CHARACTER_CLASS);

    /** Nobody says so little with more characters. */
    private static final int LONGEST = 100;

    private final Set<String> words;

    /** @param words texts that say nothing, in lower case */
    public VagueText(List<String> words) {
        this.words = Set.copyOf(words);
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.references().links().stream()
                .filter(link -> link.kind() == Link.Kind.INLINE || link.kind() == Link.Kind.REFERENCE)
                .flatMap(link -> fault(link.text().strip())
                        .map(message -> Finding.of(this, Location.of(note, link.range()), message))
                        .stream())
                .toList();
    }

    private Optional<String> fault(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return Optional.of(
                    "the text of this link is the address " + Quoted.of(text) + "; let it name what is there");
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain =
                MARKS.matcher(text.replaceAll("\\s+", " ")).replaceAll("").toLowerCase(Locale.ROOT);
        return words.contains(plain)
                ? Optional.of("the text of this link, " + Quoted.of(text)
                        + ", does not say where it leads; let it name what is there")
                : Optional.empty();
    }
}
