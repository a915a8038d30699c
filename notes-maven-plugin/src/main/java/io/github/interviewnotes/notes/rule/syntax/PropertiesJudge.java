package io.github.interviewnotes.notes.rule.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges Java's properties, which have but one way to be wrong. */
final class PropertiesJudge implements Judge.OfOne {

    private static final Pattern BAD_ESCAPE = Pattern.compile(
            "(?m)^(?![ \\t]*[#!])[^\\\\\\n]*+(?:\\\\[^u\\n][^\\\\\\n]*+|\\\\u[0-9a-fA-F]{4}[^\\\\\\n]*+)*+(\\\\u)");

    @Override
    public Verdict judge(Snippet snippet) {
        Matcher bad = BAD_ESCAPE.matcher(snippet.code());
        return bad.find()
                ? Verdict.Faulty.at(Spot.of(snippet.code(), bad.start(1)), "four hexadecimal digits must follow '\\u'")
                : new Verdict.Fine();
    }
}
