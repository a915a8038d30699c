package io.github.interviewnotes.notes.example;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What a block printed.
 *
 * @param text as UTF-8, with U+FFFD for what is none
 * @param isUtf8 whether all of it was UTF-8
 */
record Output(String text, boolean isUtf8) {

    static Output of(byte[] bytes) {
        try {
            return new Output(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    true);
        } catch (CharacterCodingException e) {
            return new Output(new String(bytes, StandardCharsets.UTF_8), false);
        }
    }
}
