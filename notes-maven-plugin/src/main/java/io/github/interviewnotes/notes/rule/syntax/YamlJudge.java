package io.github.interviewnotes.notes.rule.syntax;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Judges YAML by its events alone: nothing is built, so aliases cannot grow. Templates of Jinja and Helm are seen through. */
final class YamlJudge implements Judge.OfOne {

    private static final Pattern TEMPLATE_LINE =
            Pattern.compile("(?m)^[ \\t]*(?:\\{\\{-? .*?\\}\\}|\\{%.*?%\\}|\\{#.*?#\\}|\\.{3}|…)[ \\t]*$");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{.*?\\}\\}|\\{%.*?%\\}");

    private static final Pattern ELLIPSIS_IN_FLOW = Pattern.compile("(?<=, )\\.{3}(?= [\\[{])");

    private final LoadSettings settings =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    @Override
    public Verdict judge(Snippet snippet) {
        Verdict verdict = verdict(snippet.code());
        if (verdict instanceof Verdict.Faulty) {
            String masked = Mask.of(Mask.of(snippet.code(), TEMPLATE_LINE, ' '), TEMPLATE, 'x');
            masked = Mask.of(masked, ELLIPSIS_IN_FLOW, ' ');
            return verdict(masked) instanceof Verdict.Fine ? new Verdict.Fine() : verdict;
        }
        return verdict;
    }

    private Verdict verdict(String code) {
        try {
            Iterator<Event> events = new Parse(settings).parseString(code).iterator();
            while (events.hasNext()) {
                events.next();
            }
            return new Verdict.Fine();
        } catch (MarkedYamlEngineException e) {
            Spot spot = e.getProblemMark().map(YamlJudge::spot).orElse(Spot.START);
            return Verdict.Faulty.at(spot, e.getProblem());
        } catch (YamlEngineException e) {
            return new Verdict.Faulty(
                    1, 1, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Spot spot(Mark mark) {
        return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
