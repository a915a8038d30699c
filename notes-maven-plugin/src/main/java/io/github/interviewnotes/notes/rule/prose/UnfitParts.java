package io.github.interviewnotes.notes.rule.prose;

/** Parts of LanguageTool in versions that do not go together, as where somebody manages the version of one. */
final class UnfitParts extends LinkageError {

    private static final long serialVersionUID = 1;

    /**
     * @param versions the parts with the versions that are there
     * @param cause what showed that they do not fit
     */
    UnfitParts(String versions, LinkageError cause) {
        super("it has " + versions + ", which do not go together or are not what it was made for", cause);
    }
}
