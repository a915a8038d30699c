package io.github.interviewnotes.notes.example;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a block needs: {@code git}, {@code django>=6.1}.
 *
 * @param capability the name of a tool, a service or a Python package
 * @param operator how the version must compare, or the empty string when any will do
 * @param bound the version to compare with, or the empty string
 */
record Need(String capability, String operator, String bound) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z][\\w.-]*)(?:(>=|<=|==|>|<)(\\S+))?");

    /** Reads a need; nothing when it is none. */
    static Optional<Need> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(2) != null && !Version.isVersion(form.group(3))) {
            return Optional.empty();
        }
        String name = form.group(1).toLowerCase(java.util.Locale.ROOT).replaceAll("[-_.]+", "-");
        return Optional.of(
                form.group(2) == null ? new Need(name, "", "") : new Need(name, form.group(2), form.group(3)));
    }

    boolean isMetBy(String version) {
        if (operator.isEmpty()) {
            return true;
        }
        int order = new Version(version).compareTo(new Version(bound));
        return switch (operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }

    @Override
    public String toString() {
        return capability + operator + bound;
    }
}
