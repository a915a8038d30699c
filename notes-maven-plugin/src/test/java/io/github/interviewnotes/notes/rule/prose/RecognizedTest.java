package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.Note;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What technical prose holds beside words is recognized without standing on a list, by the speller that ships. */
class RecognizedTest {

    private static final ProseCheck CHECK = ProseChecks.asking(
            wording -> List.of(),
            EnglishSpeller.of("US"),
            new Profile(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The zork_rows of zorkRows, ZorkRow, zork.rows, zork::rows and zorkrows() are read.",
                "Set @zorkset, $ZORKDIR, --zorkset and zorkset=3 in {zorkset} and <zork set>.",
                "It runs on v2.7.1rc3, 3.12.0b1, py312, k8s, utf8mb4, x86-64 and arm64v8.",
                "It takes 5ms, 20 µs, 64 KiB, 3 GHz, 100 Mbps, 20 req/s, 8 vCPUs and 12 hrs.",
                "Edit pyprojekt.toml, .zorkrc, /etc/zorkd/zorkd.conf, ../zork, zorkd/ and zorkd.service.",
                "The ZKS, ZKSs, ZKS's, ZKSes and ZKS'd; GETs, PUTs and a POSTed ZRKB.",
                "The 1st, 22nd, 3rd and 10th row, the n-th one.",
                "A read-only, re-entrant, non-blocking, built-in, copy-on-write, least-recently-used, ready-to-use row.",
                "See https://zork.org/zorkd?zork=1, zork@zork.org and #zorkset, :zorkmid:.",
                "Call `get_zorkset`, and the zorkset, zorksets and the Zorkset's row are known.",
                "```sql\nSELECT zorkrow FROM zorks\n```\n\nEach zorkrow is read.",
                "See [zorkd](https://example.org/zork/zorkd), for zorkd is linked.",
                "The django-filter, aws-lambda and postgresql-client packages.",
                "It autodetects the subresource of a multivoltage, nonspacing metaobject.",
                "A requestless, pagewise, queuelike thing of Müller's in Łódź.",
            })
    void nothingIsSaid(String markdown) {
        assertEquals(List.of(), CHECK.words(note(markdown)));
    }

    private static Note note(String markdown) {
        return Passages.note(markdown);
    }
}
