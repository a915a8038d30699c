package io.github.interviewnotes.notes.publish.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Colours with Prism's grammars, run by Rhino without access to Java. Grammars are read from the class path when a language is first
 * met, each language in a scope of its own, because a Prism grammar may change others when it loads.
 */
public final class PrismHighlighter implements Highlighter {

    private static final String HOME = "/META-INF/resources/webjars/prismjs/1.30.0/";

    /** Longer code is data; some grammars take quadratic time. */
    private static final int MAX_LENGTH = 20_000;

    /** Bounds a hostile block; colouring 20,000 characters of ordinary code takes a small part of it. */
    private static final int MAX_INSTRUCTIONS = 400_000_000;

    /** Gives the stretches of a block as a flat list: types of the nested tokens, text, types, text … */
    private static final String TOKENIZER = """
            (function (id, code) {
                var found = [];
                function walk(tokens, path) {
                    for (var i = 0; i < tokens.length; i++) {
                        var token = tokens[i];
                        if (typeof token === 'string') {
                            found.push(path, token);
                            continue;
                        }
                        var alias = token.alias ? ' ' + [].concat(token.alias).join(' ') : '';
                        var inner = path + ' ' + token.type + alias;
                        walk(Array.isArray(token.content) ? token.content : [token.content], inner);
                    }
                }
                var env = { code: code, grammar: Prism.languages[id], language: id };
                Prism.hooks.run('before-tokenize', env);
                env.tokens = Prism.tokenize(env.code, env.grammar);
                Prism.hooks.run('after-tokenize', env);
                walk(env.tokens, '');
                return found;
            })
            """;

    private final Object lock = new Object();
    private final ContextFactory contexts = new BoundedContexts();
    private final PrismKinds kinds = new PrismKinds();
    private final Map<String, Script> scripts = new HashMap<>();
    private final Map<String, Function> tokenizers = new HashMap<>();
    private Optional<GrammarCatalogue> catalogue = Optional.empty();

    @Override
    public List<Token> tokens(String language, String code) {
        List<Token> plain = code.isEmpty() ? List.of() : List.of(new Token(Token.Kind.PLAIN, code));
        if (code.isEmpty() || language.isEmpty() || code.length() > MAX_LENGTH) {
            return plain;
        }
        synchronized (lock) {
            try (Context context = contexts.enterContext()) {
                Optional<String> id = catalogue(context).id(language);
                if (id.isEmpty()) {
                    return plain;
                }
                List<Token> tokens = tokens(context, id.get(), code);
                String joined = String.join("", tokens.stream().map(Token::text).toList());
                return joined.equals(code) ? tokens : plain;
            } catch (RhinoException | StackOverflowError | BoundedContexts.TooLongException e) {
                return plain;
            }
        }
    }

    private List<Token> tokens(Context context, String id, String code) {
        Function tokenizer = tokenizers.get(id);
        if (tokenizer == null) {
            tokenizer = load(context, id);
            tokenizers.put(id, tokenizer);
        }
        Scriptable scope = tokenizer.getParentScope();
        Object found = tokenizer.call(context, scope, scope, new Object[] {id, code});
        List<?> flat = (List<?>) found;
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < flat.size(); i += 2) {
            String text = String.valueOf(flat.get(i + 1));
            Token.Kind kind = kinds.kind(String.valueOf(flat.get(i)));
            int last = tokens.size() - 1;
            if (last >= 0 && tokens.get(last).kind() == kind) {
                tokens.set(last, new Token(kind, tokens.get(last).text() + text));
            } else if (!text.isEmpty()) {
                tokens.add(new Token(kind, text));
            }
        }
        return tokens;
    }

    private Function load(Context context, String id) {
        Scriptable scope = context.newObject(context.initSafeStandardObjects(null, false));
        scope.setPrototype(context.initSafeStandardObjects(null, true));
        scope.setParentScope(null);
        run(context, scope, "components/prism-core.js");
        for (String grammar : catalogue(context).toLoad(id)) {
            run(context, scope, "components/prism-" + grammar + ".js");
        }
        return (Function) context.evaluateString(scope, TOKENIZER, "tokenizer", 1, null);
    }

    private void run(Context context, Scriptable scope, String file) {
        scripts.computeIfAbsent(file, name -> context.compileString(read(name), name, 1, null))
                .exec(context, scope, scope);
    }

    private GrammarCatalogue catalogue(Context context) {
        if (catalogue.isEmpty()) {
            ScriptableObject scope = context.initSafeStandardObjects();
            Object all = context.evaluateString(scope, "(" + read("components.json") + ")", "components.json", 1, null);
            catalogue = Optional.of(new GrammarCatalogue((Map<?, ?>) ((Map<?, ?>) all).get("languages")));
        }
        return catalogue.get();
    }

    private static String read(String name) {
        try (InputStream in = PrismHighlighter.class.getResourceAsStream(HOME + name)) {
            if (in == null) {
                throw new IOException(HOME + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contexts that stop a script after a number of instructions: the same on every machine, as a clock would not be. */
    private static final class BoundedContexts extends ContextFactory {

        private static final int STEP = 1_000_000;

        private int instructions;

        @Override
        protected Context makeContext() {
            Context context = super.makeContext();
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInstructionObserverThreshold(STEP);
            instructions = 0;
            return context;
        }

        @Override
        protected void observeInstructionCount(Context context, int count) {
            instructions += count;
            if (instructions > MAX_INSTRUCTIONS) {
                throw new TooLongException();
            }
        }

        private static final class TooLongException extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }
    }
}
