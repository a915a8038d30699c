package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.Quoted;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the addresses of hosts, and judges each of them.
 *
 * @param resolver finds them
 * @param guard judges them
 */
record AddressBook(Resolver resolver, AddressGuard guard) {

    /** What there is on a host. */
    sealed interface Entry {}

    /** Addresses that may all be dialled, the one to try first at the start. */
    record Open(List<InetAddress> addresses) implements Entry {}

    /** None, and what that means for a page of the host. */
    record Closed(Verdict verdict) implements Entry {}

    private Verdict.Refused.Opening opening(List<InetAddress> addresses) {
        boolean onlyPrivate = addresses.stream()
                .allMatch(address -> guard.fault(address, true).isEmpty());
        return onlyPrivate ? Verdict.Refused.Opening.POLICY : Verdict.Refused.Opening.NONE;
    }

    /**
     * Looks a host up.
     *
     * @param host an IPv6 address in brackets
     * @param privateToo whether it may have a private address
     */
    Entry lookUp(String host, boolean privateToo) {
        if (AddressGuard.isOddAddress(host)) {
            return new Closed(
                    Verdict.Refused.always("the host " + Quoted.of(host) + " is an address written in an odd form"));
        }
        List<InetAddress> addresses;
        try {
            addresses = resolver.resolve(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        } catch (UnknownHostException e) {
            return new Closed(Trouble.unresolved(host, e));
        }
        for (InetAddress found : addresses) {
            Optional<String> fault = guard.fault(found, privateToo);
            if (fault.isPresent()) {
                String reason = "the host " + Quoted.of(host) + " has the address " + found.getHostAddress()
                        + ", which is " + fault.get();
                return new Closed(new Verdict.Refused(reason, opening(addresses)));
            }
        }
        // many networks have nothing else than IPv4, so that is tried first
        return new Open(addresses.stream()
                .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                .toList());
    }
}
