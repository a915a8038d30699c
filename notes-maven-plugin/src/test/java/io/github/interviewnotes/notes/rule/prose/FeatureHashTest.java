package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureHashTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "w0=word", "naïve", "漢字", "🙂", "a\0b", "p_1=B-NPt0=NN"})
    void aNameHasTheHashOfItsBytesAndOfItsParts(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataOutputStream(out).writeUTF(name);
        byte[] bytes = out.toByteArray();

        FeatureHash whole = FeatureHash.of(name);

        assertEquals(FeatureHash.of(bytes, Short.BYTES, bytes.length - Short.BYTES), whole.value());
        for (int cut = 0; cut <= name.length(); cut++) {
            assertEquals(whole, FeatureHash.of(name.substring(0, cut)).then(FeatureHash.of(name.substring(cut))));
        }
    }
}
