package io.github.interviewnotes.notes.rule.syntax;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed at prompts. Each line of it stands on its line of the transcript; lines that were printed are empty.
 *
 * @param typed the code that was typed
 * @param prompts how many code points each line lost at its start
 * @param any whether there was a prompt at all
 */
record Transcript(String typed, int[] prompts, boolean any) {

    private static final Kind PYTHON = new Kind(
            Pattern.compile("(\\s*)(?:>>>|In \\[\\d*\\]:)(?: |$)"),
            Pattern.compile("\\s*(?:\\.{3}(?: |$|(?=[)\\]}]))|\\s+\\.{3}:(?: |$))"),
            Transcript::hasOpenBracket);
    private static final Kind SHELL = new Kind(
            Pattern.compile(
                    "\\s*(?:\\([\\w. -]+\\) ?)?(?:[$❯]|[\\w.-]+@[\\w.-]+[:~ ][^$#>\\n]*[$#]|[\\w.-]+\\$) +(?=\\S)"),
            Pattern.compile("\\s*> "),
            Transcript::hasOpenQuote);
    private static final Kind SQL = new Kind(
            Pattern.compile("\\s*(?:\\w+[=-]*[>#]|(?i:mysql|sqlite|sql|psql|MariaDB \\[.*?\\])>) "),
            Pattern.compile("\\s*(?:\\w*[-(]?[>#]|->|\\.\\.\\.>) "),
            command -> false);

    private static final Pattern HERE_DOCUMENT = Pattern.compile("<<-?\\s*(['\"]?)(\\w+)\\1");

    /**
     * The prompts of a program.
     *
     * @param prompt before what is new
     * @param more before what goes on
     * @param open whether a command goes on, though nobody copied the prompt that says so
     */
    private record Kind(Pattern prompt, Pattern more, Predicate<String> open) {}

    /** Reads a session with Python. */
    static Transcript ofPython(String code) {
        return of(code, PYTHON);
    }

    /** Reads a session with a shell. */
    static Transcript ofShell(String code) {
        return of(code, SHELL);
    }

    /** Reads a session with a database. */
    static Transcript ofSql(String code) {
        return of(code, SQL);
    }

    private static Transcript of(String code, Kind kind) {
        String[] lines = code.split("\n", -1);
        int[] prompts = new int[lines.length];
        StringBuilder typed = new StringBuilder();
        boolean any = false;
        int command = -1;
        for (int i = 0; i < lines.length; i++) {
            Matcher first = kind.prompt.matcher(lines[i]);
            Matcher next = kind.more.matcher(lines[i]);
            boolean starts = first.lookingAt();
            boolean goesOn = !starts && command >= 0 && next.lookingAt();
            any |= starts;
            if (starts) {
                command = typed.length();
            }
            if (starts || goesOn) {
                int end = starts ? first.end() : next.end();
                prompts[i] = lines[i].codePointCount(0, end);
                typed.append(lines[i], end, lines[i].length());
            } else if (command >= 0 && isOpen(typed.substring(command), kind)) {
                typed.append(lines[i]);
            } else {
                command = -1;
            }
            if (i < lines.length - 1) {
                typed.append('\n');
            }
        }
        return new Transcript(typed.toString(), prompts, any);
    }

    private static boolean isOpen(String command, Kind kind) {
        return command.endsWith("\\\n") || command.length() < 10_000 && kind.open.test(command);
    }

    /** Strings are not looked into: a bracket in one is rare, and then a line that was printed is taken for code at worst. */
    private static boolean hasOpenBracket(String command) {
        int depth = 0;
        for (char letter : command.toCharArray()) {
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
        }
        return depth > 0;
    }

    private static boolean hasOpenQuote(String command) {
        Matcher document = HERE_DOCUMENT.matcher(command);
        if (document.find()) {
            return command.substring(document.end())
                    .lines()
                    .noneMatch(line -> line.strip().equals(document.group(2)));
        }
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char letter = command.charAt(i);
            if (letter == '\\' && quote != '\'') {
                i++;
            } else if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
            } else if (letter == quote) {
                quote = 0;
            }
        }
        return quote != 0;
    }

    /** Returns a verdict on {@link #typed()} as one on the transcript. */
    Verdict inTranscript(Verdict verdict) {
        if (verdict instanceof Verdict.Faulty fault && fault.line() <= prompts.length) {
            return new Verdict.Faulty(fault.line(), fault.column() + prompts[fault.line() - 1], fault.message());
        }
        return verdict;
    }
}
