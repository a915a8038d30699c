package io.github.interviewnotes.notes.rule.syntax;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Judges Java with the JDK's compiler, which only parses: a file, members of a class, statements or an expression. */
final class JavaJudge implements Judge {

    private static final Pattern ELLIPSIS =
            Pattern.compile("(?m)^[ \\t]*(?:\\.{3}|…)[ \\t]*$|(?<=\\{ ?)(?:\\.{3}|…)(?= ?\\})");

    /** What is put round code that is no file. What stands before it stands on the first line, so lines keep their numbers. */
    private enum Reading {
        FILE("", ""),
        MEMBERS("class Excerpt { ", "\n}"),
        STATEMENTS("class Excerpt { void excerpt() throws Throwable { ", "\n}}"),
        EXPRESSION("class Excerpt { Object excerpt = ", "\n;}");

        private final String before;
        private final String after;

        Reading(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    @Override
    public List<Verdict> judge(List<Snippet> snippets) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return snippets.stream()
                    .<Verdict>map(snippet -> Verdict.Unjudged.always("no JDK"))
                    .toList();
        }
        Map<Snippet, Verdict> verdicts = new IdentityHashMap<>();
        List<Snippet> left = new ArrayList<>(snippets);
        for (Reading reading : Reading.values()) {
            List<Verdict> answers = parse(compiler, left, reading);
            List<Snippet> refused = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                verdicts.merge(left.get(i), answers.get(i), JavaJudge::better);
                if (answers.get(i) instanceof Verdict.Faulty) {
                    refused.add(left.get(i));
                }
            }
            left = refused;
        }
        return snippets.stream().map(verdicts::get).toList();
    }

    /** The reading that gets further is the one that was meant. */
    private static Verdict better(Verdict one, Verdict other) {
        if (one instanceof Verdict.Faulty first && other instanceof Verdict.Faulty second) {
            boolean further =
                    second.line() > first.line() || second.line() == first.line() && second.column() > first.column();
            return further ? second : first;
        }
        return other;
    }

    private static List<Verdict> parse(JavaCompiler compiler, List<Snippet> snippets, Reading reading) {
        List<Source> sources = snippets.stream()
                .map(snippet -> new Source(Mask.of(snippet.code(), ELLIPSIS, ' '), reading))
                .toList();
        try {
            return parse(compiler, sources);
        } catch (StackOverflowError | IllegalStateException e) {
            // one of them breaks the parser; the others must not suffer
            return sources.stream().map(source -> alone(compiler, source)).toList();
        }
    }

    private static Verdict alone(JavaCompiler compiler, Source source) {
        try {
            return parse(compiler, List.of(source)).get(0);
        } catch (StackOverflowError | IllegalStateException e) {
            return new Verdict.Unjudged("nested too deeply");
        }
    }

    private static List<Verdict> parse(JavaCompiler compiler, List<Source> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "--enable-preview",
                "--release",
                "" + Runtime.version().feature());
        JavacTask task = (JavacTask) compiler.getTask(Writer.nullWriter(), null, collector, options, null, sources);
        try {
            task.parse().forEach(unit -> {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<Source, Verdict> faults = new IdentityHashMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : collector.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() instanceof Source source) {
                faults.putIfAbsent(source, source.verdict(diagnostic));
            }
        }
        return sources.stream()
                .map(source -> faults.getOrDefault(source, new Verdict.Fine()))
                .toList();
    }

    /** Code with what a reading puts round it. */
    private static final class Source extends SimpleJavaFileObject {

        private final String code;
        private final Reading reading;

        Source(String code, Reading reading) {
            super(URI.create("string:///Excerpt.java"), Kind.SOURCE);
            this.code = code;
            this.reading = reading;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return reading.before + code + reading.after;
        }

        Verdict verdict(Diagnostic<?> diagnostic) {
            return Verdict.Faulty.at(
                    Spot.of(code, diagnostic.getPosition() - reading.before.length()),
                    diagnostic.getMessage(Locale.ENGLISH).lines().findFirst().orElse(""));
        }
    }
}
