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

/**
 * Judges the code of fences; whoever needs verdicts in one run shares one. It costs nothing until there is something to judge, and
 * no code is judged twice. Thread-safe. Nothing of the code is executed.
 */
public final class SyntaxCheck {

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
            return Optional.of(new Verdict.Unjudged(beyond.get()));
        }
        return snippet.code().isBlank() ? Optional.of(new Verdict.Fine()) : Optional.empty();
    }
}
