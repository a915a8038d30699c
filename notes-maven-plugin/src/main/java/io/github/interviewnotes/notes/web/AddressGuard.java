package io.github.interviewnotes.notes.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says which addresses are not asked: all that do not lead to the public internet. What a range is for stands in the registries of
 * special-purpose addresses (RFC 6890).
 */
class AddressGuard {

    /** A block of addresses that only some may ask. */
    private record Block(byte[] start, int bits, String name) {

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The networks of companies and homes, which the policy can open for some hosts. */
    private static final List<Block> PRIVATE = List.of(
            block(8, "private", 10),
            block(12, "private", 172, 16),
            block(16, "private", 192, 168),
            block(10, "shared by the customers of a provider", 100, 64),
            block6(7, "unique-local", 0xfc));

    /** Nothing opens these. */
    private static final List<Block> NEVER = List.of(
            block(32, "the metadata service of a cloud", 169, 254, 169, 254),
            block(32, "the metadata service of a cloud", 168, 63, 129, 16),
            block(32, "the metadata service of a cloud", 100, 100, 100, 200),
            block6(128, "the metadata service of a cloud", 0xfd, 0, 0x0e, 0xc2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54),
            block6(128, "the metadata service of a cloud", 0xfd, 0x20, 0, 0xce, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54),
            block(8, "unspecified"),
            block(8, "loopback", 127),
            block(16, "link-local", 169, 254),
            block(24, "reserved", 192),
            block(24, "reserved", 192, 0, 2),
            block(24, "reserved", 192, 88, 99),
            block(15, "reserved", 198, 18),
            block(24, "reserved", 198, 51, 100),
            block(24, "reserved", 203, 0, 113),
            block(4, "multicast", 224),
            block(4, "reserved", 240),
            block6(128, "unspecified"),
            block6(128, "loopback", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
            block6(10, "link-local", 0xfe, 0x80),
            block6(10, "site-local", 0xfe, 0xc0),
            block6(8, "multicast", 0xff),
            block6(32, "reserved", 0x20, 0x01, 0x0d, 0xb8),
            block6(23, "reserved", 0x20, 0x01));

    private static final Block GLOBAL = block6(3, "global", 0x20);

    /** Forms of IPv6 that hold an IPv4 address, and where. */
    private static final List<Block> HOLDING_AT_END =
            List.of(block6(96, "compatible"), block6(96, "NAT64", 0, 0x64, 0xff, 0x9b), mapped());

    private static final Block SIX_TO_FOUR = block6(16, "6to4", 0x20, 0x02);

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

    private static Optional<String> named(List<Block> blocks, byte[] address) {
        return blocks.stream()
                .filter(block -> block.holds(address))
                .map(Block::name)
                .findFirst();
    }

    private static Block block(int bits, String name, int... start) {
        return new Block(bytes(4, start), bits, name);
    }

    private static Block block6(int bits, String name, int... start) {
        return new Block(bytes(16, start), bits, name);
    }

    private static Block mapped() {
        return block6(96, "mapped", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);
    }

    private static byte[] bytes(int length, int... start) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < start.length; i++) {
            bytes[i] = (byte) start[i];
        }
        return bytes;
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
