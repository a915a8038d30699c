package io.github.interviewnotes.notes.web;

/**
 * A block of addresses that have something in common.
 *
 * @param start the first address, of 4 or of 16 bytes
 * @param bits how many bits of it all addresses of the block share
 * @param name what they are
 */
record AddressBlock(byte[] start, int bits, String name) {

    /** Returns a block of IPv4; bytes that are not given are 0. */
    static AddressBlock of4(int bits, String name, int... start) {
        return new AddressBlock(bytes(4, start), bits, name);
    }

    /** Returns a block of IPv6; bytes that are not given are 0. */
    static AddressBlock of6(int bits, String name, int... start) {
        return new AddressBlock(bytes(16, start), bits, name);
    }

    private static byte[] bytes(int length, int... start) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < start.length; i++) {
            bytes[i] = (byte) start[i];
        }
        return bytes;
    }

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
