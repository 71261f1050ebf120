package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Outcome.NOT_APPLICABLE;
import static org.assay.api.ruleset.Outcome.NOT_MET;
import static org.assay.api.ruleset.Outcome.NO_EVIDENCE;
import static org.assay.api.ruleset.Outcome.PARTLY_MET;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/** Requirements as the tests need them. */
final class Given {
    static final Rules RULES = Rules.DEFAULT;

    private Given() {}

    static ScoreSheet score(Scored... requirements) {
        return score(Arrays.asList(requirements));
    }

    static ScoreSheet score(List<Scored> requirements) {
        return ModelScore.of(new Scheme(RULES.model(), List.of(new Area("a", "A", "")), NoFacts.NONE), requirements);
    }

    static Scored met(String id, Severity severity) {
        return decided(id, severity, MET);
    }

    static Scored notMet(String id, Severity severity) {
        return decided(id, severity, NOT_MET);
    }

    static Scored partly(String id, Severity severity) {
        return decided(id, severity, PARTLY_MET);
    }

    static Scored notApplicable(String id, Severity severity) {
        return decided(id, severity, NOT_APPLICABLE);
    }

    /** Unanswered: met or not met. */
    static Scored blank(String id, Severity severity) {
        return open(id, severity, NO_EVIDENCE, MET, NOT_MET);
    }

    static Scored open(String id, Severity severity, Outcome evidenced, Outcome... possible) {
        Set<Verdict> verdicts = Set.copyOf(Stream.of(possible)
                .map(outcome -> new Verdict(outcome, severity))
                .toList());
        Verdict verdict = new Verdict(evidenced, severity);
        return new Scored(
                id, "a", Optional.of(RULES.weight(severity)), severity, verdict, verdicts, verdict, false, false);
    }

    static Scored decided(String id, Severity severity, Outcome outcome) {
        return open(id, severity, outcome, outcome);
    }

    static Scored weighing(Scored it, String weight) {
        return new Scored(
                it.id(),
                it.area(),
                Optional.of(new BigDecimal(weight)),
                it.severity(),
                it.evidenced(),
                it.possible(),
                it.declared(),
                it.crossChecked(),
                it.toConfirm());
    }

    static Scored in(Scored it, String area) {
        return new Scored(
                it.id(),
                area,
                it.weight(),
                it.severity(),
                it.evidenced(),
                it.possible(),
                it.declared(),
                it.crossChecked(),
                it.toConfirm());
    }

    static Scored crossChecked(Scored it) {
        return new Scored(
                it.id(),
                it.area(),
                it.weight(),
                it.severity(),
                it.evidenced(),
                it.possible(),
                it.declared(),
                true,
                it.toConfirm());
    }

    static Scored toConfirm(Scored it) {
        return new Scored(
                it.id(),
                it.area(),
                it.weight(),
                it.severity(),
                it.evidenced(),
                it.possible(),
                it.declared(),
                it.crossChecked(),
                true);
    }

    static Scored declared(Scored it, Outcome outcome) {
        return new Scored(
                it.id(),
                it.area(),
                it.weight(),
                it.severity(),
                it.evidenced(),
                it.possible(),
                new Verdict(outcome, it.severity()),
                it.crossChecked(),
                it.toConfirm());
    }

    /** The same requirement with another verdict and other verdicts possible. */
    static Scored becoming(Scored it, Verdict evidenced, Set<Verdict> possible) {
        return new Scored(
                it.id(),
                it.area(),
                it.weight(),
                it.severity(),
                evidenced,
                possible,
                it.declared(),
                it.crossChecked(),
                it.toConfirm());
    }

    static List<Scored> times(int count, String prefix, Outcome outcome, Severity severity) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> decided(prefix + number, severity, outcome))
                .toList();
    }

    static List<Scored> all(List<Scored> some, List<Scored> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static Ratio sum(ScoreSheet sheet) {
        return sheet.whole().orElseThrow().pieces().stream()
                .map(Piece::contribution)
                .reduce(Ratio.ZERO, Ratio::add);
    }

    /** Better grades rank higher; a score whose grade is withheld ranks below every grade. */
    static int rank(ScoreSheet sheet) {
        return rank(sheet.grade());
    }

    static int rank(Optional<String> grade) {
        return grade.map(given -> "EDCBA".indexOf(given)).orElse(-1);
    }
}
