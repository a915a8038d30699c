package io.github.interviewnotes.notes.rule;

/**
 * Reports one kind of defect. Immutable, pure and thread-safe: the same facts give the same findings. A rule opens no file and
 * parses nothing; what it needs to know is a fact of {@code note}.
 */
public sealed interface Rule permits BaselineRule, NoteRule, NotebookRule, SuppressionRule, ExampleRule {

    /** Returns its only name: in messages, configuration, suppressions and its page's path. */
    RuleId id();

    /** Returns the severity of its findings where the configuration says nothing else. */
    Severity severity();
}
