package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageSizeTest {

    @Test
    void namesAreFoundInAnyCase() {
        assertEquals(Optional.of(PageSize.A4), PageSize.named("a4"));
        assertEquals(Optional.of(PageSize.LETTER), PageSize.named(" Letter "));
        assertEquals(Optional.of(PageSize.PHONE), PageSize.named("PHONE"));
        assertEquals(Optional.empty(), PageSize.named("a5"));
        assertEquals("phone", PageSize.PHONE.parameter());
    }
}
