package io.github.interviewnotes.notes.rule.syntax;

import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** Judges HTML, where a browser takes nearly everything: only a tag, an attribute or a comment that never ends is a fault. */
final class HtmlJudge implements Judge.OfOne {

    private static final int MOST_ERRORS = 1000;
    private static final String END = "end of file (EOF) in input state";

    @Override
    public Verdict judge(Snippet snippet) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        parser.parseInput(snippet.code(), "");
        return parser.getErrors().stream()
                .filter(error -> error.getErrorMessage().contains(END))
                .findFirst()
                .map(error -> verdict(snippet.code(), error))
                .orElse(new Verdict.Fine());
    }

    private static Verdict verdict(String code, ParseError error) {
        boolean comment = error.getErrorMessage().contains("[Comment");
        int opening = code.lastIndexOf(comment ? "<!--" : "<");
        return Verdict.Faulty.at(Spot.of(code, opening), comment ? "this comment never ends" : "this tag never ends");
    }
}
