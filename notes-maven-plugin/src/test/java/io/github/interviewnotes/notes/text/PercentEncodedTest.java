package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodedTest {

    @ParameterizedTest
    @CsvSource({
        "/a-b_c.d~e/1, /a-b_c.d~e/1",
        "?q=a b&c=(d), ?q=a%20b&c=(d)",
        "/stra\u00dfe, /stra%C3%9Fe",
        "/\ud83d\ude00, /%F0%9F%98%80",
        "/100%, /100%25",
        "/%4g, /%254g",
        "/%c3%A9, /%c3%A9",
        "/[a]|b#c, /%5Ba%5D%7Cb%23c",
    })
    void whatMayNotStandInAnAddressIsEncoded(String written, String encoded) {
        assertEquals(encoded, PercentEncoded.of(written));
        assertEquals(encoded, PercentEncoded.of(encoded), "twice is the same as once");
    }

    @Test
    void halfOfAPairBecomesTheSignForWhatIsNoLetter() {
        assertEquals("/%EF%BF%BDx%0D%0A", PercentEncoded.of("/\ud83dx\r\n"));
    }
}
