package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.Memory;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Judges the code of fences; whoever needs verdicts in one run shares one. It costs nothing until there is something to judge, and
 * no code is judged twice. Thread-safe. Nothing of the code is executed.
 */
public final class SyntaxCheck {

    private final Languages languages;
    private final Judges judges;
    private final Memory memory;
    private final Supplier<Optional<String>> basis;
    private final Map<Snippet, Verdict> known = new HashMap<>();

    /** By identity: a note is the same for all rules of a run. */
    private final Map<Note, CodeVerdicts> told = new IdentityHashMap<>();

    private SyntaxCheck(Languages languages, Judges judges, Memory memory, Supplier<Optional<String>> basis) {
        this.languages = languages;
        this.judges = judges;
        this.memory = memory;
        this.basis = basis;
    }

    /**
     * Returns a check.
     *
     * @param languages which language a fence's word stands for
     * @param programs where Python, Bash and Node are looked for when they are needed
     */
    public static SyntaxCheck of(Languages languages, ProgramPath programs) {
        return new SyntaxCheck(
                languages, Judges.of(new Programs(programs, Memory.none())), Memory.none(), Optional::empty);
    }

    /**
     * Returns a check that judges no note again that it judged in an earlier run.
     *
     * @param languages which language a fence's word stands for
     * @param path where Python, Bash and Node are looked for when they are needed
     * @param memory what was said of notes by their texts
     */
    public static SyntaxCheck remembering(Languages languages, ProgramPath path, Memory memory) {
        Programs programs = new Programs(path, memory);
        Supplier<Optional<String>> basis = new OnceOnly<>(() -> programs.fingerprint()
                .map(known ->
                        new Sha256().add(known).add(languages.fingerprint()).hex()));
        return new SyntaxCheck(languages, Judges.of(programs), memory, basis);
    }

    /** Begins, on a thread of its own, to find out whether the programs are those that judged before; returns at once. */
    public void foresee() {
        Thread thread = new Thread(basis::get, "notes-syntax");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Returns a verdict on each of {@code fences}, in their order. The more of them come at once the better: a program is started
     * once a call, and only for code that was never judged.
     */
    public List<Verdict> judge(List<Fence> fences) {
        List<Snippet> snippets =
                fences.stream().map(fence -> Snippet.of(fence, languages)).toList();
        synchronized (this) {
            learn(snippets);
            return snippets.stream().map(known::get).toList();
        }
    }

    /** Returns the fences of a notebook of which there is something to say, with their verdicts. */
    List<Judged> judged(Notebook notebook) {
        List<Judged> judged = new ArrayList<>();
        List<CodeVerdicts> verdicts = verdicts(notebook.notes());
        for (int i = 0; i < verdicts.size(); i++) {
            Note note = notebook.notes().get(i);
            verdicts.get(i).remarks().forEach(remark -> judged.add(judged(note, remark)));
        }
        return judged;
    }

    /** Returns why code of a notebook could not be judged, for each fence of which that is so. */
    List<String> reasons(Notebook notebook) {
        return verdicts(notebook.notes()).stream()
                .flatMap(verdicts -> verdicts.remarks().stream())
                .filter(remark -> remark.verdict() instanceof Verdict.Unjudged)
                .map(remark -> ((Verdict.Unjudged) remark.verdict()).reason())
                .toList();
    }

    private synchronized List<CodeVerdicts> verdicts(List<Note> notes) {
        List<Note> fresh =
                notes.stream().filter(note -> !told.containsKey(note)).toList();
        List<Note> unknown = new ArrayList<>();
        for (Note note : fresh) {
            recall(note).ifPresentOrElse(known -> told.put(note, known), () -> unknown.add(note));
        }
        learn(unknown.stream()
                .flatMap(note -> note.fences().stream())
                .map(fence -> Snippet.of(fence, languages))
                .toList());
        for (Note note : unknown) {
            CodeVerdicts verdicts = verdicts(note);
            told.put(note, verdicts);
            if (verdicts.last()) {
                key(note).ifPresent(key -> memory.keep(key, verdicts.text()));
            }
        }
        return notes.stream().map(told::get).toList();
    }

    private Optional<CodeVerdicts> recall(Note note) {
        return key(note).flatMap(memory::recall).flatMap(CodeVerdicts::parse);
    }

    /** Nothing where no code is to be judged: programs that are not needed are not asked who they are. */
    private Optional<String> key(Note note) {
        boolean code = note.fences().stream()
                .anyMatch(fence -> languages
                        .canonical(fence.language())
                        .flatMap(judges::of)
                        .isPresent());
        if (!code) {
            return Optional.empty();
        }
        return basis.get()
                .map(known -> new Sha256().add(known).add(note.text().digest()).hex());
    }

    private CodeVerdicts verdicts(Note note) {
        List<CodeVerdicts.Remark> remarks = new ArrayList<>();
        for (int i = 0; i < note.fences().size(); i++) {
            Verdict verdict = known.get(Snippet.of(note.fences().get(i), languages));
            CodeVerdicts.Remark remark = new CodeVerdicts.Remark(i, verdict);
            if (judged(note, remark).isRemarkable()) {
                remarks.add(remark);
            }
        }
        return new CodeVerdicts(remarks);
    }

    private Judged judged(Note note, CodeVerdicts.Remark remark) {
        Fence fence = note.fences().get(remark.fence());
        return new Judged(note, fence, languages.canonical(fence.language()).orElse(""), remark.verdict());
    }

    private void learn(List<Snippet> snippets) {
        Map<Judge, Set<Snippet>> work = new LinkedHashMap<>();
        for (Snippet snippet : snippets) {
            if (!known.containsKey(snippet)) {
                Optional<Verdict> simple = withoutParser(snippet);
                simple.ifPresent(verdict -> known.put(snippet, verdict));
                if (simple.isEmpty()) {
                    work.computeIfAbsent(judges.of(snippet.language()).orElseThrow(), judge -> new LinkedHashSet<>())
                            .add(snippet);
                }
            }
        }
        List<Assignment> assignments = new ArrayList<>();
        work.forEach((judge, share) -> assignments.add(Assignment.of(judge, List.copyOf(share))));
        // a program that is waited for leaves the processor to the parsers within this JVM
        assignments.forEach(Assignment::start);
        assignments.forEach(assignment -> known.putAll(assignment.result()));
    }

    private Optional<Verdict> withoutParser(Snippet snippet) {
        if (judges.of(snippet.language()).isEmpty()) {
            return Optional.of(new Verdict.Exempt());
        }
        int nul = snippet.code().indexOf('\0');
        if (nul >= 0) {
            return Optional.of(Verdict.Faulty.at(Spot.of(snippet.code(), nul), "a NUL character"));
        }
        Optional<String> beyond = Reach.beyond(snippet.code());
        if (beyond.isPresent()) {
            return Optional.of(Verdict.Unjudged.always(beyond.get()));
        }
        return snippet.code().isBlank() ? Optional.of(new Verdict.Fine()) : Optional.empty();
    }
}
