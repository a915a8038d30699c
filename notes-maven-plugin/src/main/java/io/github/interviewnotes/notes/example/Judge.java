package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.process.Ending;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.rule.ExampleRule;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * Compares what came of an example with what its note says.
 *
 * @param limits what blocks may take
 */
record Judge(Limits limits) {

    /** Returns what is wrong with a block that was reached, or nothing. */
    Optional<Finding> judge(Example example, Answer answer) {
        if (answer instanceof Answer.Cut cut) {
            return Optional.of(cut(example, cut));
        }
        if (answer instanceof Answer.Forged) {
            return Optional.of(
                    finding(ExampleRule.FAILED, example, "it wrote the mark with which its runner parts blocks"));
        }
        if (answer instanceof Answer.Differed differed) {
            return Optional.of(differed(example, differed));
        }
        if (answer instanceof Answer.Raised raised) {
            Optional<String> wanted = example.options().raises();
            if (wanted.filter(raised.kinds()::contains).isPresent()) {
                return output(example, raised.output());
            }
            return Optional.of(raised(example, raised));
        }
        if (answer instanceof Answer.Finished finished) {
            return example.options().raises().isPresent()
                    ? Optional.of(notRaised(example, "it ended without an error"))
                    : output(example, finished.output());
        }
        return Optional.empty();
    }

    private Finding cut(Example example, Answer.Cut cut) {
        Ending ending = cut.ending();
        String text = Details.tail(cut.text());
        if (ending instanceof Ending.OutOfTime) {
            return finding(
                            ExampleRule.TIMEOUT,
                            example,
                            "it ran longer than " + limits.time().toSeconds()
                                    + " seconds and was stopped; make it end, or mark it as a fragment")
                    .explainedBy(text);
        }
        if (ending instanceof Ending.OutOfSpace) {
            return finding(
                    ExampleRule.TOO_MUCH_OUTPUT,
                    example,
                    "it printed more than " + (limits.outputBytes() >> 10)
                            + " KiB and was stopped; an example prints what a person reads");
        }
        String how = ending instanceof Ending.NotStarted notStarted
                ? "it could not be started: " + notStarted.reason()
                : exited(((Ending.Exited) ending).status(), cut.text());
        return finding(ExampleRule.FAILED, example, how).explainedBy(text);
    }

    private static Finding raised(Example example, Answer.Raised raised) {
        String what = example.kind() == Kind.BASH
                ? exited(Integer.parseInt(raised.kinds().get(0)), raised.text())
                : "it failed with "
                        + (example.kind() == Kind.POSTGRES
                                ? Details.firstLine(raised.text())
                                : Details.lastLine(raised.text()));
        Finding finding = example.options().raises().isPresent()
                ? notRaised(example, what)
                : finding(ExampleRule.FAILED, example, what);
        return finding.explainedBy(Details.tail(raised.text())).in(place(example, raised.line()));
    }

    private static Finding notRaised(Example example, String what) {
        String wanted = example.options().raises().orElseThrow();
        String expected = example.kind() == Kind.BASH ? "status " + wanted : wanted;
        return finding(ExampleRule.NOT_RAISED, example, "expected " + expected + ", but " + what);
    }

    private static Finding differed(Example example, Answer.Differed differed) {
        return finding(
                        ExampleRule.OUTPUT_DIFFERS,
                        example,
                        "the prompt answers something else than this transcript says")
                .explainedBy(Details.diff(differed.expected(), differed.printed()))
                .in(place(example, differed.line()));
    }

    private static Optional<Finding> output(Example example, Output output) {
        if (!output.isUtf8()) {
            return Optional.of(finding(ExampleRule.FAILED, example, "it printed bytes that are not UTF-8"));
        }
        return example.expected()
                .filter(expected -> !expected.isMetBy(output.text()))
                .map(expected -> outputDiffers(example, expected, output.text()));
    }

    private static Finding outputDiffers(Example example, Expected expected, String printed) {
        Note note = example.note();
        String message = switch (expected.mode()) {
            case EXACT -> "the block above printed something else";
            case ELLIPSIS -> "the block above printed something that this does not fit, with '...' for anything";
            case CONTAINS ->
                "the block above printed no line with "
                        + Quoted.of(expected.missing(printed).get(0));
        };
        String shown = Expected.normalized(printed);
        String details = shown.isEmpty()
                ? "it printed nothing"
                : Details.diff(Expected.normalized(expected.fence().code()), shown);
        return finding(ExampleRule.OUTPUT_DIFFERS, example, message)
                .explainedBy(details)
                .in(Location.of(note, expected.fence().openingRange()))
                .mendedBy(Mending.of(note, expected, printed));
    }

    /** A shell says nothing of use about signals. */
    private static String exited(int status, String errors) {
        String last = Details.lastLine(errors);
        return "it " + Signals.explain(status) + (last.isEmpty() || Signals.isSignal(status) ? "" : ": " + last);
    }

    private static Location place(Example example, int line) {
        List<Range> lines = example.fence().lines();
        boolean known =
                line >= 1 && line <= lines.size() && !lines.get(line - 1).isEmpty();
        return Location.of(
                example.note(), known ? lines.get(line - 1) : example.fence().openingRange());
    }

    private static Finding finding(ExampleRule rule, Example example, String message) {
        return Finding.of(rule, Location.of(example.note(), example.fence().openingRange()), message);
    }
}
