package io.github.interviewnotes.notes.benchmark;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import io.github.interviewnotes.notes.rule.syntax.Verdict;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Judges fences that were never seen before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SyntaxJudging {

    private static final int FENCES_PER_NOTE = 25;

    private Languages languages;
    private List<Fence> fences;
    private int round;

    /** Makes other fences for each iteration, so that nothing is remembered. */
    @Setup(Level.Iteration)
    public void write() throws TooComplexException {
        languages = Configuration.defaults().languages();
        fences = new ArrayList<>();
        round++;
        for (String note : MixedFences.notes(SyntaxBenchmark.FENCES, FENCES_PER_NOTE, round)) {
            fences.addAll(new NoteParser()
                    .parse(NotePath.of("note.md"), SourceText.of(note))
                    .fences());
        }
    }

    /** Judges them all. */
    @Benchmark
    public long faulty() {
        List<Verdict> verdicts =
                SyntaxCheck.of(languages, ProgramPath.ofThisProcess()).judge(fences);
        long unjudged = verdicts.stream()
                .filter(verdict -> verdict instanceof Verdict.Unjudged || verdict instanceof Verdict.Exempt)
                .count();
        if (unjudged > 0) {
            throw new IllegalStateException(unjudged + " fences were not judged: the figure would be worth nothing");
        }
        return verdicts.stream().filter(Verdict.Faulty.class::isInstance).count();
    }
}
