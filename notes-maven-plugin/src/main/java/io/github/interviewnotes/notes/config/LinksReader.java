package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.web.HostPattern;
import io.github.interviewnotes.notes.web.Policy;
import io.github.interviewnotes.notes.web.UrlPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code links.yaml}: whether links into the web are judged, and how. */
final class LinksReader {

    static final List<String> KEYS = List.of(
            "mode",
            "exclude",
            "remap",
            "accept",
            "headers",
            "company-hosts",
            "failing-days",
            "remember-hours",
            "limits");
    static final List<String> MODES = List.of("local", "external");
    static final List<String> EXCLUDE_KEYS = List.of("url", "reason");
    static final List<String> REMAP_KEYS = List.of("from", "to", "reason");
    static final List<String> ACCEPT_KEYS = List.of("url", "statuses", "reason");
    static final List<String> HEADER_KEYS = List.of("host", "from-environment");

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

    private boolean external;
    private Policy policy = Policy.defaults();

    static LinkSettings read(YamlNode file) throws ConfigException {
        LinksReader reader = new LinksReader();
        for (YamlNode.Entry entry : file.entries()) {
            reader.read(entry);
        }
        return new LinkSettings(reader.external, reader.policy);
    }

    private void read(YamlNode.Entry entry) throws ConfigException {
        YamlNode value = entry.value();
        Policy p = policy;
        List<Policy.Exclusion> exclude = p.exclude();
        List<Policy.Remap> remap = p.remap();
        List<Policy.Headers> headers = p.headers();
        List<Policy.Acceptance> accept = p.accept();
        List<HostPattern> hosts = p.companyHosts();
        int days = p.failingDays();
        int hours = p.remember();
        var limits = p.limits();
        switch (entry.key()) {
            case "mode" -> external = oneOf(value, MODES).equals("external");
            case "exclude" -> exclude = exclusions(value);
            case "remap" -> remap = remaps(value);
            case "accept" -> accept = acceptances(value);
            case "headers" -> headers = headers(value);
            case "company-hosts" -> hosts = patterns(value);
            case "failing-days" -> days = (int) value.number(1, 365);
            case "remember-hours" -> hours = (int) value.number(0, 24 * 90);
            case "limits" -> limits = LimitsReader.read(value);
            default -> throw entry.unknown("key", KEYS);
        }
        policy = new Policy(exclude, remap, headers, accept, hosts, days, hours, limits);
    }

    private static String oneOf(YamlNode value, List<String> names) throws ConfigException {
        String name = value.text();
        if (!names.contains(name)) {
            throw value.place().error(YamlNode.unknownName("mode", name, names));
        }
        return name;
    }

    private static List<HostPattern> patterns(YamlNode value) throws ConfigException {
        return value.texts().stream().map(HostPattern::new).toList();
    }

    private static List<Policy.Exclusion> exclusions(YamlNode value) throws ConfigException {
        List<Policy.Exclusion> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = keys(item, EXCLUDE_KEYS);
            all.add(new Policy.Exclusion(
                    new UrlPattern(keys.get("url").text()), keys.get("reason").text()));
        }
        return all;
    }

    private static List<Policy.Remap> remaps(YamlNode value) throws ConfigException {
        List<Policy.Remap> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = keys(item, REMAP_KEYS);
            all.add(new Policy.Remap(
                    keys.get("from").text(),
                    keys.get("to").text(),
                    keys.get("reason").text()));
        }
        return all;
    }

    private static List<Policy.Acceptance> acceptances(YamlNode value) throws ConfigException {
        List<Policy.Acceptance> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = keys(item, ACCEPT_KEYS);
            List<Integer> statuses = new ArrayList<>();
            for (YamlNode status : keys.get("statuses").items()) {
                statuses.add((int) status.number(100, 999));
            }
            all.add(new Policy.Acceptance(
                    new UrlPattern(keys.get("url").text()),
                    statuses,
                    keys.get("reason").text()));
        }
        return all;
    }

    private static List<Policy.Headers> headers(YamlNode value) throws ConfigException {
        List<Policy.Headers> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = keys(item, HEADER_KEYS);
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
            all.add(new Policy.Headers(new HostPattern(keys.get("host").text()), variables));
        }
        return all;
    }

    /** Returns the values of exactly these keys. */
    private static Map<String, YamlNode> keys(YamlNode item, List<String> wanted) throws ConfigException {
        if (!(item instanceof YamlNode.Mapping)) {
            throw item.expected(YamlNode.oneOf(wanted) + " with their values");
        }
        Map<String, YamlNode> values = new TreeMap<>();
        for (YamlNode.Entry entry : item.entries()) {
            if (!wanted.contains(entry.key())) {
                throw entry.unknown("key", wanted);
            }
            values.put(entry.key(), entry.value());
        }
        for (String key : wanted) {
            if (!values.containsKey(key)) {
                throw item.place().error("'" + key + "' is missing here");
            }
        }
        return values;
    }
}
