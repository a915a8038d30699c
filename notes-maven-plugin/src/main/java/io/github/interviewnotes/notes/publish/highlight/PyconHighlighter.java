package io.github.interviewnotes.notes.publish.highlight;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours transcripts of the Python shell, which Prism has no grammar for, and leaves every other language to another highlighter. */
public final class PyconHighlighter implements Highlighter {

    private static final Pattern PROMPT = Pattern.compile("(?:>>>|\\.\\.\\.)(?: |(?=\n|$))");

    private final Highlighter python;

    /** @param python colours the Python in the transcript, and all other languages */
    public PyconHighlighter(Highlighter python) {
        this.python = python;
    }

    @Override
    public List<Token> tokens(String language, String code) {
        if (!language.equalsIgnoreCase("pycon") && !language.equalsIgnoreCase("python-repl")) {
            return python.tokens(language, code);
        }
        List<Token> tokens = new ArrayList<>();
        List<String> prompts = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : code.split("(?<=\n)")) {
            Matcher prompt = PROMPT.matcher(line);
            boolean prompted = prompt.lookingAt();
            boolean goesOn = prompted && prompt.group().startsWith(".") && !prompts.isEmpty();
            if (!goesOn) {
                add(prompts, statement, tokens);
            }
            if (goesOn || prompted && prompt.group().startsWith(">")) {
                prompts.add(prompt.group());
                statement.append(line, prompt.end(), line.length());
            } else if (!line.isEmpty()) {
                tokens.add(new Token(Token.Kind.PLAIN, line));
            }
        }
        add(prompts, statement, tokens);
        return tokens;
    }

    /** Adds the tokens of one statement with its prompts in front of its lines, and clears both. */
    private void add(List<String> prompts, StringBuilder statement, List<Token> into) {
        Iterator<String> rest = List.copyOf(prompts).iterator();
        boolean atLineStart = true;
        for (Token token : python.tokens("python", statement.toString())) {
            for (String part : token.text().split("(?<=\n)")) {
                if (atLineStart) {
                    into.add(new Token(Token.Kind.META, rest.next()));
                }
                into.add(new Token(token.kind(), part));
                atLineStart = part.endsWith("\n");
            }
        }
        rest.forEachRemaining(prompt -> into.add(new Token(Token.Kind.META, prompt)));
        prompts.clear();
        statement.setLength(0);
    }
}
