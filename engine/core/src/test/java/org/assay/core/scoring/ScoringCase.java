package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.api.ruleset.Area;
import org.assay.ruleset.scoring.Model;

/** A model, and a company that it scores. */
record ScoringCase(Model model, List<Area> areas, List<Scored> requirements) {
    ScoreSheet score() {
        return ModelScore.of(model, areas, requirements, NoFacts.NONE);
    }

    ScoringCase of(List<Scored> others) {
        return new ScoringCase(model, areas, others);
    }

    /** Returns the same company in every way its answers could be completed. */
    List<ScoringCase> completions() {
        return ways(requirements).stream().map(this::of).toList();
    }

    private static List<List<Scored>> ways(List<Scored> open) {
        List<List<Scored>> ways = new ArrayList<>(List.of(List.of()));
        for (Scored one : open) {
            List<List<Scored>> longer = new ArrayList<>();
            for (List<Scored> way : ways) {
                for (Scored settled : settled(one)) {
                    List<Scored> more = new ArrayList<>(way);
                    more.add(settled);
                    longer.add(more);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** Returns a requirement, or a record, in every way it could come out. */
    static List<Scored> settled(Scored one) {
        if (one.records().isEmpty()) {
            return one.possible().stream()
                    .map(verdict -> with(one, verdict, Set.of(verdict), List.of()))
                    .toList();
        }
        return ways(one.records()).stream()
                .map(records -> with(one, one.evidenced(), one.possible(), records))
                .toList();
    }

    private static Scored with(Scored it, Verdict evidenced, Set<Verdict> possible, List<Scored> records) {
        return new Scored(
                it.id(),
                it.area(),
                it.weight(),
                it.severity(),
                evidenced,
                possible,
                it.declared(),
                it.crossChecked(),
                it.toConfirm(),
                it.seen(),
                it.line(),
                records);
    }

    static Scored in(Scored it, String area, Scored.Line line) {
        return new Scored(
                it.id(),
                area,
                it.weight(),
                it.severity(),
                it.evidenced(),
                it.possible(),
                it.declared(),
                it.crossChecked(),
                it.toConfirm(),
                it.seen(),
                line,
                List.of());
    }
}
