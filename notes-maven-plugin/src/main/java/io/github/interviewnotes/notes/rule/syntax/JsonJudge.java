package io.github.interviewnotes.notes.rule.syntax;

/**
 * Judges JSON and its relatives as they stand in texts: comments, an ellipsis, placeholders, members without their braces and several
 * values in a row are fine.
 */
final class JsonJudge implements Judge.OfOne {

    @Override
    public Verdict judge(Snippet snippet) {
        boolean strict = snippet.tag().equals("jsonl") || snippet.language().equals("json");
        boolean json5 = snippet.language().equals("json5");
        try {
            new JsonReader(snippet.code(), json5, !strict).read();
            return new Verdict.Fine();
        } catch (JsonReader.FaultException e) {
            return Verdict.Faulty.at(Spot.of(snippet.code(), e.offset()), e.getMessage());
        }
    }
}
