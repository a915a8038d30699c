package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words a list vouches for, and which it would rather see. */
class TermsTest {

    private static final Terms TERMS = Terms.of(List.of(
            "etcd",
            "TLS",
            "PostgreSQL",
            "queryset",
            "index",
            "proxy",
            "Kafka",
            "two scoops",
            "Big Top",
            "copy-on-write"));

    @ParameterizedTest
    @ValueSource(strings = {"etcd", "Etcd", "ETCD", "PostgreSQL", "POSTGRESQL", "Kafka", "KAFKA"})
    void contains(String word) {
        assertTrue(TERMS.contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "Postgresql", "kafka", "etc", "two", ""})
    void doesNotContain(String word) {
        assertFalse(TERMS.contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"querysets", "Querysets", "indexes", "proxies", "Kafkas"})
    void plurals(String word) {
        assertFalse(TERMS.contains(word));
        assertTrue(TERMS.containsSingularOf(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"querysetss", "s", "es", "ies", "kafkas", "queryset"})
    void noPlurals(String word) {
        assertFalse(TERMS.containsSingularOf(word));
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql, PostgreSQL",
        "Postgresql, PostgreSQL",
        "PostgerSQL, PostgreSQL",
        "postgressql, PostgreSQL",
        "qeuryset, queryset",
        "ectd, etcd",
        "kafk, Kafka",
        "kfka, Kafka",
        "cakfa, ''",
        "inbex, index",
        "inebx, ''",
        "tls, TLS",
        "lts, ''",
        "ec, ''",
        "'', ''",
    })
    void near(String word, String expected) {
        assertEquals(expected, String.join(" ", TERMS.near(word)));
    }

    @Test
    void phrases() {
        String text =
                "Two  Scoops, two scoops; Big Tops but no big top; copy-on-write not copy on write, uncopy-on-write";
        BitSet covered = new BitSet();
        TERMS.cover(text, covered);

        StringBuilder words = new StringBuilder();
        covered.stream().forEach(at -> words.append(text.charAt(at)));
        assertEquals("Two  Scoopstwo scoopsBig Topscopy-on-write", words.toString());
    }

    @Test
    void aPhraseIsNoPattern() {
        BitSet covered = new BitSet();
        Terms.of(List.of("a.b \\E(c")).cover("axb (c a.b \\E(c", covered);

        assertEquals(7, covered.nextSetBit(0));
    }
}
