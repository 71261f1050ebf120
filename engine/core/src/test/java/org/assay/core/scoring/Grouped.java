package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.NO_EVIDENCE;
import static org.assay.api.ruleset.Severity.MINOR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Outcome;
import org.assay.core.scoring.Scored.Line;
import org.assay.core.scoring.Scored.Seen;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;
import org.assay.ruleset.scoring.Points;

/** Requirements that are asked of records, which are grouped by who is asked and by the service. */
final class Grouped {
    private static final String[] BY = {"composite", "service"};

    private Grouped() {}

    /** Scores the areas {@code a} and {@code b}, which stand in {@code whole}. */
    static ScoreSheet score(List<Scored> requirements) {
        List<Area> areas = List.of(
                new Area("whole", "Whole", ""),
                new Area("a", "A", "", "", "whole"),
                new Area("b", "B", "", "", "whole"));
        return ModelScore.of(new Scheme(model(), areas, NoFacts.NONE), requirements);
    }

    /** A requirement, as each of its records is. */
    static Scored asked(String id, String area, Scored... records) {
        List<Scored> named = Stream.of(records)
                .map(record -> scored(id, area, record.possible(), record.line(), List.of()))
                .toList();
        return scored(id, area, records[0].possible(), Line.NONE, named);
    }

    /** A record that may come out in some ways; one that may only in one is decided. */
    static Scored record(String composite, String service, Outcome... possible) {
        Line line = new Line(composite + service, Map.of("composite", composite, "service", service));
        Set<Verdict> verdicts =
                Stream.of(possible).map(outcome -> new Verdict(outcome, MINOR)).collect(Collectors.toSet());
        return scored("", "", verdicts, line, List.of());
    }

    private static Scored scored(String id, String area, Set<Verdict> possible, Line line, List<Scored> records) {
        Verdict verdict = possible.size() == 1 ? possible.iterator().next() : new Verdict(NO_EVIDENCE, MINOR);
        return new Scored(
                id,
                area,
                Optional.empty(),
                MINOR,
                verdict,
                possible,
                verdict,
                false,
                false,
                Seen.NOTHING,
                line,
                records);
    }

    private static Model model() {
        return new Model(
                "index",
                "",
                Model.Open.WORST,
                true,
                Points.PLAIN,
                Map.of(),
                true,
                Map.of(),
                Map.of(Model.AREAS, List.of(rule())),
                List.of(),
                List.of(),
                List.of(),
                BigDecimal.valueOf(80),
                List.of());
    }

    private static NodeRule rule() {
        return new NodeRule(
                Optional.empty(),
                Optional.empty(),
                Operator.MEAN,
                Optional.empty(),
                Optional.empty(),
                new Members.Own(),
                List.of(BY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
