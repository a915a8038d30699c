package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Range;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fence with its verdict.
 *
 * @param note where it stands
 * @param language the language's one name
 */
record Judged(Note note, Fence fence, String language, Verdict verdict) {

    private static final Set<String> SYNTAX_ERRORS = Set.of("SyntaxError", "IndentationError", "TabError");
    private static final Pattern NAMED_LINE = Pattern.compile("\\b((?:on|at) line )(\\d+)\\b");

    /** Tells whether an attribute says that the code is meant to be wrong. */
    boolean isMeantToBeWrong() {
        return fence.attributes().containsKey("invalid")
                || language.equals("python")
                        && SYNTAX_ERRORS.contains(fence.attributes().getOrDefault("raises", ""));
    }

    /** Tells whether a rule has something to say of it. */
    boolean isRemarkable() {
        if (verdict instanceof Verdict.Unjudged) {
            return true;
        }
        return !(verdict instanceof Verdict.Exempt) && verdict instanceof Verdict.Fine == isMeantToBeWrong();
    }

    /** Returns the language's name as people write it. */
    String languageName() {
        return LanguageName.of(language);
    }

    /** Returns the place of the opening fence. */
    Location opening() {
        return Location.of(note, fence.openingRange());
    }

    /** Returns the place of a fault, to the end of its line. */
    Location place(Verdict.Faulty fault) {
        if (fence.lines().isEmpty()) {
            return opening();
        }
        Range line = line(fault.line());
        String text = note.text().slice(line);
        int length = text.codePointCount(0, text.length());
        boolean behindTheEnd = fault.line() > fence.lines().size();
        int column = behindTheEnd ? length : Math.min(fault.column() - 1, length);
        return Location.of(note, new Range(line.start() + text.offsetByCodePoints(0, column), line.end()));
    }

    private Range line(int number) {
        return fence.lines().get(Math.min(number, fence.lines().size()) - 1);
    }

    /** Returns the parser's words; a line that they name is then a line of the note. */
    String message(Verdict.Faulty fault) {
        Matcher named = NAMED_LINE.matcher(fault.message());
        return named.replaceAll(match -> {
            int number = Integer.parseInt(match.group(2));
            boolean known = number >= 1 && number <= fence.lines().size();
            return match.group(1) + (known ? note.text().lineAt(line(number).start()) : number);
        });
    }
}
