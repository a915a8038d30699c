package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.ProgramPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Judges the code of fences; whoever needs verdicts in one run shares one. It costs nothing until there is something to judge, and
 * no code is judged twice. Thread-safe. Nothing of the code is executed.
 */
public final class SyntaxCheck {

    /** Languages whose judges can tell a fragment from a fault; of any other a fragment may be what it likes. */
    private static final Set<String> PARSED_AS_FRAGMENTS = Set.of("python", "pycon", "bash", "console");

    private final Languages languages;
    private final Judges judges;
    private final Map<Snippet, Verdict> known = new HashMap<>();

    private SyntaxCheck(Languages languages, Judges judges) {
        this.languages = languages;
        this.judges = judges;
    }

    /**
     * Returns a check.
     *
     * @param languages which language a fence's word stands for
     * @param programs where Python, Bash and Node are looked for when they are needed
     */
    public static SyntaxCheck of(Languages languages, ProgramPath programs) {
        return new SyntaxCheck(languages, Judges.of(programs));
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

    /** Returns all fences of a notebook with their verdicts. */
    List<Judged> judged(Notebook notebook) {
        List<Note> notes = new ArrayList<>();
        List<Fence> fences = new ArrayList<>();
        for (Note note : notebook.notes()) {
            fences.addAll(note.fences());
            notes.addAll(Collections.nCopies(note.fences().size(), note));
        }
        List<Verdict> verdicts = judge(fences);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < fences.size(); i++) {
            Fence fence = fences.get(i);
            String language = languages.canonical(fence.language()).orElse("");
            judged.add(new Judged(notes.get(i), fence, language, verdicts.get(i)));
        }
        return judged;
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
        // a program that is waited for leaves the processor to the parsers within this JVM
        List<FutureTask<Map<Snippet, Verdict>>> tasks = new ArrayList<>();
        work.forEach((judge, share) -> tasks.add(new FutureTask<>(() -> verdicts(judge, List.copyOf(share)))));
        tasks.forEach(task -> {
            Thread thread = new Thread(task, "notes-syntax");
            thread.setDaemon(true);
            thread.start();
        });
        tasks.forEach(task -> known.putAll(resultOf(task)));
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
            return Optional.of(new Verdict.Unjudged(beyond.get()));
        }
        return snippet.code().isBlank() ? Optional.of(new Verdict.Fine()) : Optional.empty();
    }

    private static Map<Snippet, Verdict> verdicts(Judge judge, List<Snippet> snippets) {
        Map<Snippet, Verdict> result = new HashMap<>();
        try {
            List<Verdict> verdicts = judge.judge(snippets);
            for (int i = 0; i < snippets.size(); i++) {
                result.put(snippets.get(i), reconsidered(snippets.get(i), verdicts.get(i)));
            }
        } catch (StackOverflowError | RuntimeException e) {
            if (snippets.size() == 1) {
                String reason = e instanceof StackOverflowError
                        ? "nested too deeply"
                        : "the parser failed with " + e.getClass().getSimpleName();
                return Map.of(snippets.get(0), new Verdict.Unjudged(reason));
            }
            snippets.forEach(snippet -> result.putAll(verdicts(judge, List.of(snippet))));
        }
        return result;
    }

    private static Verdict reconsidered(Snippet snippet, Verdict verdict) {
        if (!(verdict instanceof Verdict.Faulty)) {
            return verdict;
        }
        Optional<String> other = Guess.of(snippet);
        if (other.isPresent()) {
            return new Verdict.OtherLanguage(other.get());
        }
        boolean taken = snippet.excerpt() && !PARSED_AS_FRAGMENTS.contains(snippet.language());
        return taken ? new Verdict.Fine() : verdict;
    }

    private static <T> T resultOf(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    // a judge ends in bounded time, and half an answer is none
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
