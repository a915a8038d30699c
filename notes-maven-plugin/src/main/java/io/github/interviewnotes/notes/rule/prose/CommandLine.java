package io.github.interviewnotes.notes.rule.prose;

import java.util.regex.Pattern;

/** A command, and what it prints, that stands as prose: {@code tool build -t name .}. Nothing of it is English. */
final class CommandLine {

    /** A shell asks for a command. */
    private static final Pattern PROMPT = Pattern.compile("[$%>#]\\s");

    /** An option, the output of another command, and what joins commands. */
    private static final Pattern PART = Pattern.compile("(?<!\\S)--?[A-Za-z][\\w-]{0,60}|\\$\\(|(?<!\\S)&&(?!\\S)");

    private CommandLine() {}

    /** Tells whether the text of a passage is one: it shows a prompt, or parts of a command and no word of a sentence. */
    static boolean is(String text) {
        return hasPrompt(text) || PART.matcher(text).find() && !LittleWords.areIn(text);
    }

    /** Tells whether {@code text} begins with what a shell prints before a command. */
    static boolean hasPrompt(String text) {
        return PROMPT.matcher(text).lookingAt();
    }
}
