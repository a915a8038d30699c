package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.web.HostPattern;
import io.github.interviewnotes.notes.web.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            case "headers" -> headers = HeadersReader.read(value);
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
        List<HostPattern> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            all.add(HostPatternReader.read(item));
        }
        return all;
    }

    private static List<Policy.Exclusion> exclusions(YamlNode value) throws ConfigException {
        List<Policy.Exclusion> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = item.valuesOf(EXCLUDE_KEYS);
            all.add(new Policy.Exclusion(
                    UrlPatternReader.read(keys.get("url")), keys.get("reason").text()));
        }
        return all;
    }

    private static List<Policy.Remap> remaps(YamlNode value) throws ConfigException {
        List<Policy.Remap> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = item.valuesOf(REMAP_KEYS);
            all.add(new Policy.Remap(
                    UrlPatternReader.beginning(keys.get("from")),
                    UrlPatternReader.replacement(keys.get("to")),
                    keys.get("reason").text()));
        }
        return all;
    }

    private static List<Policy.Acceptance> acceptances(YamlNode value) throws ConfigException {
        List<Policy.Acceptance> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = item.valuesOf(ACCEPT_KEYS);
            List<Integer> statuses = new ArrayList<>();
            for (YamlNode status : keys.get("statuses").items()) {
                statuses.add((int) status.number(100, 999));
            }
            all.add(new Policy.Acceptance(
                    UrlPatternReader.read(keys.get("url")),
                    statuses,
                    keys.get("reason").text()));
        }
        return all;
    }
}
