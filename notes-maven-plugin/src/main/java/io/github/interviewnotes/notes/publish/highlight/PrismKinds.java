package io.github.interviewnotes.notes.publish.highlight;

import io.github.interviewnotes.notes.publish.highlight.Token.Kind;
import java.util.HashMap;
import java.util.Map;

/** Maps Prism's token types to the few kinds of a book. */
final class PrismKinds {

    private final Map<String, Kind> kinds = new HashMap<>();

    PrismKinds() {
        map(Kind.KEYWORD, "keyword", "atrule", "rule", "selector", "tag", "title");
        map(
                Kind.STRING,
                "string",
                "char",
                "attr-value",
                "regex",
                "template-string",
                "triple-quoted-string",
                "url",
                "code-snippet");
        map(Kind.COMMENT, "comment", "prolog", "doctype", "cdata", "shebang");
        map(
                Kind.NUMBER,
                "number",
                "boolean",
                "constant",
                "symbol",
                "null",
                "nil",
                "unit",
                "hexcode",
                "datetime",
                "date",
                "time");
        map(Kind.FUNCTION, "function", "function-name", "method", "function-variable", "method-definition");
        map(
                Kind.TYPE,
                "class-name",
                "builtin",
                "property",
                "key",
                "attr-name",
                "namespace",
                "type",
                "table",
                "header-name",
                "entity");
        map(
                Kind.META,
                "decorator",
                "annotation",
                "macro",
                "directive",
                "preprocessor",
                "shell-symbol",
                "coord",
                "variable",
                "label",
                "environment",
                "parameter");
        map(Kind.INSERTED, "inserted", "inserted-sign");
        map(Kind.DELETED, "deleted", "deleted-sign");
        map(Kind.PLAIN, "interpolation", "command", "block", "output", "unchanged");
    }

    private void map(Kind kind, String... types) {
        for (String type : types) {
            kinds.put(type, kind);
        }
    }

    /**
     * Returns the kind of a stretch that lies in nested tokens.
     *
     * @param path the types from the outermost to the innermost token, aliases behind their type, separated by blanks
     */
    Kind kind(String path) {
        Kind kind = Kind.PLAIN;
        for (String type : path.split(" ")) {
            kind = kinds.getOrDefault(type, kind);
        }
        return kind;
    }
}
