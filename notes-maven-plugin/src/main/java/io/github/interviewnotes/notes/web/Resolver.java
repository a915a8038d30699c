package io.github.interviewnotes.notes.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
interface Resolver {

    /**
     * Returns all addresses, at least one.
     *
     * @throws UnknownHostException if there is no such host, or nobody can say
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** Returns the one of this computer. */
    static Resolver ofSystem() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
