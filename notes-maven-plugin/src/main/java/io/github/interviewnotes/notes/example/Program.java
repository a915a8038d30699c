package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Run;
import java.io.IOException;
import java.util.List;

/** Runs a unit with one of the tools. */
interface Program {

    /**
     * Writes what it needs into the unit's folder.
     *
     * @return the command
     */
    List<String> prepare(Unit unit, UnitFolder folder) throws IOException;

    /** Returns an answer for each block of the unit. */
    List<Answer> answers(Unit unit, Run run);
}
