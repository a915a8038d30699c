package io.github.interviewnotes.notes.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is asked, how, and what counts as an answer. It holds names of environment variables, never their values.
 *
 * @param exclude URLs that are not asked, also where a redirect leads to one; a fragment plays no part
 * @param remap beginnings of URLs that are asked at another place; the first that fits counts
 * @param headers headers for some hosts
 * @param accept statuses that mean that a page is there
 * @param companyHosts hosts that may have a private address, where a note names one or another of them redirects to it
 * @param failingDays on how many days a page must fail until that is an error
 * @param remember hours for which a success is remembered
 * @param limits how much of everything
 */
public record Policy(
        List<Exclusion> exclude,
        List<Remap> remap,
        List<Headers> headers,
        List<Acceptance> accept,
        List<HostPattern> companyHosts,
        int failingDays,
        int remember,
        Limits limits) {

    public Policy {
        exclude = List.copyOf(exclude);
        remap = List.copyOf(remap);
        headers = List.copyOf(headers);
        accept = List.copyOf(accept);
        companyHosts = List.copyOf(companyHosts);
    }

    /** URLs that are left alone, and why. */
    public record Exclusion(UrlPattern url, String reason) {}

    /** URLs that start with {@code from} are asked as if they started with {@code to}. */
    public record Remap(String from, String to, String reason) {}

    /**
     * Headers for the hosts that a pattern fits.
     *
     * @param variables each header with the environment variable that holds its value
     */
    public record Headers(HostPattern host, Map<String, String> variables) {

        public Headers {
            variables = Collections.unmodifiableMap(new TreeMap<>(variables));
        }
    }

    /** Statuses that are fine for some URLs, and why. */
    public record Acceptance(UrlPattern url, List<Integer> statuses, String reason) {

        public Acceptance {
            statuses = List.copyOf(statuses);
        }
    }

    /** Returns the policy of a folder that says nothing. */
    public static Policy defaults() {
        return new Policy(List.of(), List.of(), List.of(), List.of(), List.of(), 3, 24, Limits.defaults());
    }

    /** Tells whether a URL is left alone. */
    public boolean excludes(WebAddress address) {
        return excludes(address.url());
    }

    /** Tells whether what stands in place of a URL is left alone. */
    public boolean excludes(String written) {
        return exclude.stream().anyMatch(one -> one.url().matches(written));
    }

    /** Returns where a URL is asked. */
    WebAddress asked(WebAddress address) throws BadAddressException {
        Optional<Remap> fitting = remap.stream()
                .filter(one -> address.url().startsWith(one.from()))
                .findFirst();
        return fitting.isEmpty()
                ? address
                : WebAddress.parse(fitting.get().to()
                        + address.url().substring(fitting.get().from().length()));
    }

    /** Tells whether a host may have a private address. */
    boolean isOfCompany(WebAddress address) {
        return companyHosts.stream().anyMatch(pattern -> pattern.matches(address));
    }

    boolean accepts(WebAddress address, int status) {
        return accept.stream()
                .anyMatch(one -> one.statuses().contains(status) && one.url().matches(address.url()));
    }
}
