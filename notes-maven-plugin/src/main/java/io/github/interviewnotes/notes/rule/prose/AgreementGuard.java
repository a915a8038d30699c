package io.github.interviewnotes.notes.rule.prose;

import java.util.Set;
import java.util.regex.Pattern;

/** Where rules about words that have to agree with each other are right. */
final class AgreementGuard {

    private static final String DO_WITH_BASE_FORM = "DID_BASEFORM";
    private static final String SINGULAR_WITH_PLURAL_VERB = "PCT_SINGULAR_NOUN_PLURAL_VERB_AGREEMENT";
    private static final String NUMBER_WITH_SINGULAR = "CD_NN";

    private static final Pattern SO_DOES_BEFORE = Pattern.compile("(?i)\\b(?:so|neither|nor) (?:do|does|did)\\s$");

    /** {@code three row}, {@code 20 new row}; but not {@code page=3 row}, {@code -1 row} and {@code two reads and row}. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile(
            "(?i)(?:^|\\p{L}\\s)(?:two|three|four|five|six|seven|eight|nine|ten|[\\d,]{1,7})\\s(?:\\p{L}{4,20}\\s)?$");

    /** Verbs that name things and acts here: {@code the final write of a page}. */
    private static final Set<String> NOUNS_HERE = Set.of(
            "abort", "append", "attach", "commit", "delete", "detach", "fetch", "fork", "insert", "install", "join",
            "merge", "pull", "push", "read", "rebase", "receive", "scan", "select", "send", "sync", "update", "upsert",
            "write");

    private AgreementGuard() {}

    /**
     * Tells whether a fault is to be reported.
     *
     * @param before some text that stands before what is marked
     */
    static boolean believes(String id, String marked, String before) {
        return switch (id) {
            case DO_WITH_BASE_FORM -> !SO_DOES_BEFORE.matcher(before).find();
            case SINGULAR_WITH_PLURAL_VERB -> !NOUNS_HERE.contains(marked);
            case NUMBER_WITH_SINGULAR -> NUMBER_BEFORE.matcher(before).find();
            default -> true;
        };
    }
}
