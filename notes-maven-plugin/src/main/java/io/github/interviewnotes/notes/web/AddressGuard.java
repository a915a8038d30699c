package io.github.interviewnotes.notes.web;

import static io.github.interviewnotes.notes.web.AddressBlock.of4;
import static io.github.interviewnotes.notes.web.AddressBlock.of6;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says which addresses are not asked: all that do not lead to the public internet. What a range is for stands in the registries of
 * special-purpose addresses (RFC 6890).
 */
class AddressGuard {

    /** The networks of companies and homes, which the policy can open for some hosts. */
    private static final List<AddressBlock> PRIVATE = List.of(
            of4(8, "private", 10),
            of4(12, "private", 172, 16),
            of4(16, "private", 192, 168),
            of4(10, "shared by the customers of a provider", 100, 64),
            of6(7, "unique-local", 0xfc));

    /** Nothing opens these. */
    private static final List<AddressBlock> NEVER = List.of(
            of4(32, "the metadata service of a cloud", 169, 254, 169, 254),
            of4(32, "the metadata service of a cloud", 168, 63, 129, 16),
            of4(32, "the metadata service of a cloud", 100, 100, 100, 200),
            of6(128, "the metadata service of a cloud", 0xfd, 0, 0x0e, 0xc2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54),
            of6(128, "the metadata service of a cloud", 0xfd, 0x20, 0, 0xce, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54),
            of4(8, "unspecified"),
            of4(8, "loopback", 127),
            of4(16, "link-local", 169, 254),
            of4(24, "reserved", 192),
            of4(24, "reserved", 192, 0, 2),
            of4(24, "reserved", 192, 88, 99),
            of4(15, "reserved", 198, 18),
            of4(24, "reserved", 198, 51, 100),
            of4(24, "reserved", 203, 0, 113),
            of4(4, "multicast", 224),
            of4(4, "reserved", 240),
            of6(128, "unspecified"),
            of6(128, "loopback", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
            of6(10, "link-local", 0xfe, 0x80),
            of6(10, "site-local", 0xfe, 0xc0),
            of6(8, "multicast", 0xff),
            of6(32, "reserved", 0x20, 0x01, 0x0d, 0xb8),
            of6(23, "reserved", 0x20, 0x01));

    private static final AddressBlock GLOBAL = of6(3, "global", 0x20);

    /** Forms of IPv6 that hold an IPv4 address, and where. */
    private static final List<AddressBlock> HOLDING_AT_END = List.of(
            of6(96, "compatible"),
            of6(96, "NAT64", 0, 0x64, 0xff, 0x9b),
            of6(96, "mapped", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff));

    private static final AddressBlock SIX_TO_FOUR = of6(16, "6to4", 0x20, 0x02);

    /**
     * Returns why an address is not asked: {@code private}; nothing if it may be.
     *
     * @param privateToo whether the networks of companies and homes are open
     */
    Optional<String> fault(InetAddress address, boolean privateToo) {
        return fault(address.getAddress(), privateToo);
    }

    /** Tells whether secrets may go over a connection that is not encrypted; true in tests alone. */
    boolean isForTests() {
        return false;
    }

    private static Optional<String> fault(byte[] address, boolean privateToo) {
        Optional<String> never = named(NEVER, address);
        if (never.isPresent()) {
            return never;
        }
        if (named(PRIVATE, address).isPresent()) {
            return privateToo ? Optional.empty() : named(PRIVATE, address);
        }
        if (address.length == 4) {
            return Optional.empty();
        }
        if (HOLDING_AT_END.stream().anyMatch(block -> block.holds(address))) {
            return fault(Arrays.copyOfRange(address, 12, 16), false);
        }
        if (SIX_TO_FOUR.holds(address)) {
            return fault(Arrays.copyOfRange(address, 2, 6), false);
        }
        return GLOBAL.holds(address) ? Optional.empty() : Optional.of("reserved");
    }

    private static Optional<String> named(List<AddressBlock> blocks, byte[] address) {
        return blocks.stream()
                .filter(block -> block.holds(address))
                .map(AddressBlock::name)
                .findFirst();
    }

    /** Tells whether a host is an IPv4 address that is written in an odd form: as one number, in octal, in hex, cut short. */
    static boolean isOddAddress(String host) {
        if (host.indexOf('%') >= 0) {
            return true;
        }
        if (host.startsWith("[")) {
            return false;
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean numeric = last.matches("[0-9]+|0[xX][0-9a-fA-F]*");
        return numeric && !name.matches("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
    }
}
