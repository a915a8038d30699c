package io.github.interviewnotes.notes.rule.prose;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in prose without backticks and is not English all the same. The text stays as it is, for the sentence
 * needs its words; only what is said about a masked stretch is dropped. All repetitions are bounded, so that hostile
 * text costs linear time and no deep recursion, and each begins where a word does, so that a long one is not looked
 * through from each of its letters.
 */
enum Mask {
    /** What stands for code or an address. */
    PLACEHOLDER(Scope.EVERYTHING, "\\d", Wording.PLACEHOLDER + "\\d+"),
    /** Template syntax that a site generator replaces: {@code {{ page.title }}}, {@code {% include x %}}. */
    TEMPLATE(Scope.EVERYTHING, "\\{[{%]", "\\{\\{[^{}]{0,200}}}|\\{%[^%]{0,200}%}"),
    /** A heading id or class list: <code>{#id .class}</code>. */
    ATTRIBUTES(Scope.EVERYTHING, "\\{[#.:]", "\\{[#.:][^{}\\n]{0,200}}"),
    /** A set, a type or a pattern in braces: {@code {a,b}}, <code>{Histogram}s</code>. */
    BRACES(Scope.EVERYTHING, "[{}]", "(?:(?<![^\\s{}])[^\\s{}]{1,40}+)?[{}]\\S{0,80}"),
    /**
     * A formula, by pandoc's rules for dollar signs: no space behind the first and before the last, and no digit behind
     * that. Beside a letter or digit a sign is money, as on GitHub, and so it is before a number with a space behind it:
     * {@code $T_1 , \ldots , T_n$}, {@code $2^n$}, but not {@code US$}, {@code $10 or $20}.
     */
    FORMULA(
            Scope.EVERYTHING,
            "\\$",
            "\\$\\$[^$]{1,500}\\$\\$|(?<![\\p{L}\\p{N}$])\\$(?:\\d[^\\s$]{0,80}|[^\\s$\\d](?:[^$]{0,300}[^\\s$])?)\\$"
                    + "(?![\\p{L}\\p{N}$])"),
    /** The marker of an admonition: {@code !!! note}. */
    ADMONITION(Scope.EVERYTHING, "^!!!", "^!!! ?\\w{1,40}"),
    /** An emoji by name: {@code :+1:}. */
    EMOJI(Scope.EVERYTHING, ":[a-z+-]", "(?<![\\w:]):[a-z+-][a-z0-9_+-]{0,40}:"),
    /** An address that the author did not make a link. */
    ADDRESS(
            Scope.EVERYTHING,
            "://|www\\.",
            "(?<![A-Za-z])[A-Za-z][A-Za-z0-9+.-]{1,15}://\\S{1,500}|(?<!\\w)www\\.\\S{1,300}"),
    /** A mail address. */
    MAIL(Scope.EVERYTHING, "@", "(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5}"),
    /** A decorator, handle, hash tag, variable or format directive: {@code @property}, {@code #orm}, {@code $HOME}. */
    SIGIL(Scope.EVERYTHING, "[@#$%]", "(?<!\\w)[@#$%][A-Za-z_][\\w-]{0,60}"),
    /**
     * A qualified name or file name, but not {@code e.g.}: {@code os.path}, {@code setup.py}, {@code .gitignore},
     * {@code 3.11}.
     */
    DOTTED(
            Scope.EVERYTHING,
            "\\.\\w",
            Edge.LEFT + "(?:\\w{2,80}\\.\\w{1,80}|\\w\\.\\w{2,80})(?:\\.\\w{1,80}){0,20}|(?<!\\S)\\.\\w{2,60}"),
    /** A scoped name: {@code std::vector}. */
    SCOPED(Scope.EVERYTHING, "::", "(?<!\\w)\\w{1,80}+(?:::\\w{1,80}){1,10}"),
    /** A call or a manual page, but not {@code note(s)}: {@code len(x)}, {@code write(2)}. */
    CALL(Scope.EVERYTHING, "[\\w.]\\(", Edge.LEFT + "[\\w.]{1,80}\\((?!e?s\\))[^()\\s]{0,60}\\)"),
    /** A cost: {@code O(n log n)}. */
    COST(Scope.EVERYTHING, "[OΘΩ]\\(", Edge.LEFT + "[OΘΩ]\\([^()\\n]{0,60}(?:\\([^()\\n]{0,40}\\)[^()\\n]{0,40})?\\)"),
    /** A path: {@code /etc/hosts}, {@code ../notes}, {@code django/}, {@code a/b/c}. */
    PATH(
            Scope.EVERYTHING,
            "/",
            "(?<![\\w/])(?:~|\\.{1,2})?/[\\w.@*-]{1,80}(?:/[\\w.@*-]{0,80}){0,20}"
                    + "|" + Edge.LEFT + "[\\w-]{1,80}(?:/[\\w.-]{1,80}){0,10}/(?![\\w])"
                    + "|" + Edge.LEFT + "[\\w.-]{1,80}(?:/[\\w.-]{1,80}){2,10}"),
    /** A name with an underscore: {@code order_id}. */
    SNAKE_CASE(Scope.EVERYTHING, "_", Edge.LEFT + "\\w{0,80}_\\w{0,80}"),
    /** A word with a digit: {@code v2}, {@code utf8mb4}, {@code k8s}, {@code 10ms}. */
    DIGITS(Scope.NAME, "\\d", Edge.LEFT + "(?=\\w{0,80}\\d)(?=\\w{0,80}\\p{L})\\w{1,80}(?:\\.\\w{1,40}){0,6}"),
    /** A capital inside a word: {@code camelCase}, {@code PostgreSQL}, {@code macOS}. */
    CAMEL_CASE(
            Scope.NAME,
            "\\p{Ll}\\p{Lu}",
            Edge.LEFT + "(?:\\p{Ll}{1,40}|\\p{Lu}{1,20}\\p{Ll}{1,40})\\p{Lu}\\p{L}{0,60}"),
    /** An option of a command; only behind a space, for {@code high-level} is English. */
    OPTION(Scope.EVERYTHING, "-", "(?<![^\\s(])--?[A-Za-z][\\w-]{0,60}(?:=\\S{0,80})?"),
    /** An assignment or a query: {@code page=2}, {@code ?limit=20&offset=40}. */
    ASSIGNMENT(Scope.EVERYTHING, "=", "(?<![^\\s=])[^\\s=]{1,80}+(?:=[^\\s=]{1,80}){1,10}"),
    /** A stand-in: {@code <branch>}. */
    STAND_IN(Scope.EVERYTHING, "<", "<[\\w -]{1,40}>"),
    /** An acronym with its endings: {@code API}, {@code URLs}, {@code CRUD's}; also words of SQL and HTTP. */
    ACRONYM(Scope.SPELLING, "[A-Z][A-Z0-9&]", Edge.LEFT + "[A-Z][A-Z0-9&]{1,15}(?:e?s|['’]s|e?d|['’]d)?" + Edge.RIGHT),
    /** A unit behind a number: {@code 64 KiB}, {@code 200 req/s}. */
    UNIT(
            Scope.SPELLING,
            "\\d",
            "(?<=\\d[\\s\\u00A0]?)(?:[munµμ]?s|[Mm]in|hrs?|[KMGTPkmgt]i?[Bb]|px|pt|vCPUs?"
                    + "|[kMG]?Hz|[KMGk]?bps|req/s|[qrt]ps|[QRT]PS)"
                    + Edge.RIGHT);

    private final Scope scope;
    private final Pattern sign;
    private final Pattern pattern;

    /**
     * @param sign what stands in all that the pattern matches, and in few other texts: nearly all texts have no match, and
     *     to find that out by the pattern takes twenty times as long
     */
    Mask(Scope scope, String sign, String pattern) {
        this.scope = scope;
        this.sign = Pattern.compile(sign);
        this.pattern = Pattern.compile(pattern);
    }

    /** Tells whether nothing at all is said about what this mask covers; else only its spelling is not judged. */
    boolean isOpaque() {
        return scope != Scope.SPELLING;
    }

    /** Tells whether what this mask covers is not even a name, of which a project may say how it is written. */
    boolean isCode() {
        return scope == Scope.EVERYTHING;
    }

    /** Sets the bits of every character of {@code text} that this mask covers. */
    void cover(String text, BitSet covered) {
        if (!sign.matcher(text).find()) {
            return;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            covered.set(matcher.start(), matcher.end());
        }
    }

    private enum Scope {
        EVERYTHING,
        NAME,
        SPELLING
    }

    /** Where a word begins and ends; the underscore is part of a word. */
    private static final class Edge {
        static final String LEFT = "(?<![\\p{L}\\p{N}_])";
        static final String RIGHT = "(?![\\p{L}\\p{N}_])";
    }
}
