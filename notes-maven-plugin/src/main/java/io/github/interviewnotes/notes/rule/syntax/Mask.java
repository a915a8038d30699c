package io.github.interviewnotes.notes.rule.syntax;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces parts of code by as many other characters, so that all else stays where it is. */
final class Mask {

    private Mask() {}

    /** Returns {@code code} with {@code filler} in place of each character that {@code part} finds; line ends stay. */
    static String of(String code, Pattern part, char filler) {
        Matcher matcher = part.matcher(code);
        StringBuilder masked = new StringBuilder(code);
        while (matcher.find()) {
            fill(masked, matcher.toMatchResult(), filler);
        }
        return masked.toString();
    }

    private static void fill(StringBuilder masked, MatchResult found, char filler) {
        for (int at = found.start(); at < found.end(); at++) {
            if (masked.charAt(at) != '\n') {
                masked.setCharAt(at, filler);
            }
        }
    }
}
