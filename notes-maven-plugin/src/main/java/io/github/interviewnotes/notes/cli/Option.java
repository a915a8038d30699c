package io.github.interviewnotes.notes.cli;

/**
 * An option of a command. It is named as the property of the goal is, without {@code notes.}; dashes between its words and letter case
 * do not matter, so that {@code --failOn} is also {@code --fail-on}.
 *
 * @param name the name, in camel case
 * @param value what stands for its value in the help; empty for a switch, which needs none
 * @param purpose what it does, in one line
 */
record Option(String name, String value, String purpose) {

    /** Returns an option that is on or off: {@code --strict}, {@code --strict=false}. */
    static Option flag(String name, String purpose) {
        return new Option(name, "", purpose);
    }

    boolean isFlag() {
        return value.isEmpty();
    }
}
