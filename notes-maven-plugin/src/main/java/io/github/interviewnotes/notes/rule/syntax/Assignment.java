package io.github.interviewnotes.notes.rule.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What one judge has to do in a run, on a thread of its own. */
final class Assignment {

    /** Languages whose judges can tell a fragment from a fault; of any other a fragment may be what it likes. */
    private static final Set<String> PARSED_AS_FRAGMENTS = Set.of("python", "pycon", "bash", "console");

    private final FutureTask<Map<Snippet, Verdict>> task;

    private Assignment(FutureTask<Map<Snippet, Verdict>> task) {
        this.task = task;
    }

    static Assignment of(Judge judge, List<Snippet> snippets) {
        return new Assignment(new FutureTask<>(() -> verdicts(judge, snippets)));
    }

    void start() {
        Thread thread = new Thread(task, "notes-syntax");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the verdicts, though the calling thread be interrupted: a judge ends in bounded time, and half an answer is none. */
    Map<Snippet, Verdict> result() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
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

    private static Map<Snippet, Verdict> verdicts(Judge judge, List<Snippet> snippets) {
        Map<Snippet, Verdict> result = new HashMap<>();
        try {
            List<Verdict> verdicts = judge.judge(snippets);
            for (int i = 0; i < snippets.size(); i++) {
                result.put(snippets.get(i), reconsidered(snippets.get(i), verdicts.get(i)));
            }
        } catch (StackOverflowError | RuntimeException e) {
            if (snippets.size() == 1) {
                return Map.of(snippets.get(0), new Verdict.Unjudged(reason(e)));
            }
            // what breaks a parser must not cost its neighbours their verdicts
            snippets.forEach(snippet -> result.putAll(verdicts(judge, List.of(snippet))));
        }
        return result;
    }

    private static String reason(Throwable failure) {
        return failure instanceof StackOverflowError
                ? "nested too deeply"
                : "the parser failed with " + failure.getClass().getSimpleName();
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
}
