package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts of speech as the patterns of a grammar file name them. */
final class GrammarTag {

    /** The tags of LanguageTool's English, from its {@code tagset.txt}; others start with one of them and an underscore. */
    private static final List<String> TAGS = List.of(
            "#",
            "$",
            "+DT",
            "+INDT",
            "''",
            ",",
            ".",
            ":",
            "``",
            "CC",
            "CD",
            "DT",
            "EX",
            "FW",
            "IN",
            "JJ",
            "JJR",
            "JJS",
            "LS",
            "MD",
            "NN",
            "NN:U",
            "NN:UN",
            "NNP",
            "NNPS",
            "NNS",
            "ORD",
            "PARA_END",
            "PCT",
            "PDT",
            "POS",
            "PRP",
            "PRP$",
            "PRP_O3P",
            "PRP_S3P",
            "RB",
            "RBR",
            "RBS",
            "RB_SENT",
            "RP",
            "SENT_END",
            "SENT_START",
            "SYM",
            "TO",
            "UH",
            "UNKNOWN",
            "VB",
            "VBD",
            "VBG",
            "VBN",
            "VBP",
            "VBZ",
            "WDT",
            "WP",
            "WP$",
            "WRB",
            "_IS_URL");

    private GrammarTag() {}

    /**
     * Returns what is wrong with {@code tag}, if something is.
     *
     * @param expression whether it is a regular expression for tags, which must be a valid one
     */
    static Optional<String> fault(String tag, boolean expression) {
        if (expression) {
            boolean mayFitLonger = tag.indexOf('_') > 0;
            return mayFitLonger || TAGS.stream().anyMatch(Pattern.compile(tag).asMatchPredicate())
                    ? Optional.empty()
                    : Optional.of(
                            Quoted.of(tag) + " fits no part of speech; expected an expression for tags such as NN, NNS,"
                                    + " VB, VBZ or JJ");
        }
        boolean known = TAGS.contains(tag) || tag.indexOf('_') > 0 && TAGS.contains(tag.substring(0, tag.indexOf('_')));
        return known
                ? Optional.empty()
                : Optional.of(Quoted.of(tag) + " is no part of speech; "
                        + Nearest.to(tag, TAGS)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("expected one such as NN, NNS, VB, VBZ or JJ"));
    }
}
