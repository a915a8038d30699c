package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.web.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code headers} of {@code links.yaml}. */
final class HeadersReader {

    static final List<String> KEYS = List.of("host", "from-environment");

    // names of RFC 9110, 5.1, and of POSIX
    private static final String HEADER = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]*";

    /** Headers that the HTTP client must write itself, or that no server gets. */
    private static final Set<String> RESERVED = Set.of(
            "host",
            "connection",
            "content-length",
            "expect",
            "upgrade",
            "transfer-encoding",
            "te",
            "proxy-authorization");

    private HeadersReader() {}

    static List<Policy.Headers> read(YamlNode value) throws ConfigException {
        List<Policy.Headers> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = item.valuesOf(KEYS);
            Map<String, String> variables = new TreeMap<>();
            for (YamlNode.Entry header : keys.get("from-environment").entries()) {
                if (!header.key().matches(HEADER)
                        || RESERVED.contains(header.key().toLowerCase(Locale.ROOT))) {
                    throw header.place().error(Quoted.of(header.key()) + " is no header that can be set");
                }
                if (!header.value().text().matches(VARIABLE)) {
                    // whoever wrote a secret here must not see it in a log
                    throw header.value()
                            .place()
                            .error("expected the name of an environment variable; values do not belong into this file");
                }
                variables.put(header.key(), header.value().text());
            }
            all.add(new Policy.Headers(HostPatternReader.read(keys.get("host")), variables));
        }
        return all;
    }
}
