package org.assay.core.scoring;

import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assay.api.ruleset.Severity.OBSERVATION;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/** Small companies of every kind, and rules of more than one kind. */
class Cases extends DomainContextBase {
    /** Rules in which everything caps and points are odd. */
    static final Rules ODD = new Rules(
            2,
            Rules.DEFAULT.bands(),
            Rules.DEFAULT.weights(),
            Map.of(
                    ZERO_TOLERANCE, Ratio.ZERO,
                    CRITICAL, Ratio.of(3, 20),
                    MAJOR, Ratio.of(7, 20),
                    MINOR, Ratio.of(3, 5),
                    OBSERVATION, Ratio.of(9, 10)),
            Map.of(
                    ZERO_TOLERANCE, List.of(new CapStep(1, "E")),
                    CRITICAL, List.of(new CapStep(1, "D"), new CapStep(2, "E")),
                    MAJOR, List.of(new CapStep(1, "C"), new CapStep(2, "D")),
                    MINOR, List.of(new CapStep(2, "B"), new CapStep(3, "C"))),
            Ratio.of(60));

    /** A whole company. */
    record Company(List<Scored> requirements) {
        /** The same with the first requirement put in place of another. */
        Company with(Scored first) {
            List<Scored> changed = new ArrayList<>(requirements);
            changed.set(0, first);
            return new Company(changed);
        }

        Scored first() {
            return requirements.get(0);
        }

        ScoreSheet score(Rules rules) {
            return ModelScore.of(
                    new Scheme(rules.model(), List.of(new Area("a", "A", ""), new Area("b", "B", "")), NoFacts.NONE),
                    requirements);
        }
    }

    @Provide
    Arbitrary<Rules> rules() {
        return Arbitraries.of(Rules.DEFAULT, ODD);
    }

    @Provide
    Arbitrary<Severity> severities() {
        return Arbitraries.of(Severity.class);
    }

    @Provide
    Arbitrary<Verdict> verdicts() {
        Arbitrary<Outcome> outcomes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Outcome.MET)),
                Tuple.of(4, Arbitraries.of(Outcome.NOT_MET, Outcome.PARTLY_MET)),
                Tuple.of(2, Arbitraries.of(Outcome.NOT_APPLICABLE)));
        return Combinators.combine(outcomes, severities()).as(Verdict::new);
    }

    @Provide
    Arbitrary<Company> companies() {
        return requirements()
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(Cases::numbered)
                .map(Company::new);
    }

    private Arbitrary<Scored> requirements() {
        return Combinators.combine(
                        Arbitraries.of("0.25", "1", "1", "3", "5", "40")
                                .map(weight -> Optional.of(new BigDecimal(weight))),
                        severities(),
                        verdicts().set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(-1, 0, 0, 0),
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false, false, false))
                .as(Cases::requirement);
    }

    private static Scored requirement(
            Optional<BigDecimal> weight,
            Severity severity,
            Set<Verdict> possible,
            int known,
            String area,
            boolean crossChecked,
            boolean toConfirm) {
        Verdict one = possible.iterator().next();
        Verdict evidenced = known < 0 ? new Verdict(Outcome.NO_EVIDENCE, severity) : one;
        Set<Verdict> completions = known == 0 && weight.orElseThrow().intValue() != 1 ? Set.of(one) : possible;
        return new Scored("", area, weight, severity, evidenced, completions, one, crossChecked, toConfirm);
    }

    private static List<Scored> numbered(List<Scored> unnumbered) {
        List<Scored> requirements = new ArrayList<>();
        for (Scored it : unnumbered) {
            requirements.add(new Scored(
                    "r" + requirements.size(),
                    it.area(),
                    it.weight(),
                    it.severity(),
                    it.evidenced(),
                    it.possible(),
                    it.declared(),
                    it.crossChecked(),
                    it.toConfirm()));
        }
        return requirements;
    }
}
