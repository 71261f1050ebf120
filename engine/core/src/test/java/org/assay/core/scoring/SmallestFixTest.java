package org.assay.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assay.api.advice.Improvement.Verdict;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Severity;
import org.assay.core.advice.SmallestFix;
import org.assay.core.scoring.Cases.Company;
import org.junit.jupiter.api.Test;

/** The way to a grade that is found is the cheapest of all, looked at one by one. */
@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class SmallestFixTest {
    private static final List<Area> AREAS = List.of(new Area("a", "A", ""), new Area("b", "B", ""));
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "E");

    @Property(tries = 300)
    void isTheCheapestOfAll(@ForAll Company company, @ForAll Rules rules, @ForAll Random random) {
        List<String> enough = GRADES.subList(0, 1 + random.nextInt(4));
        NavigableMap<String, BigDecimal> costs = new TreeMap<>();
        company.requirements().stream()
                .filter(one -> one.evidenced().isApplicable())
                .forEach(one -> costs.put(one.id(), BigDecimal.valueOf(1 + random.nextInt(3))));

        SmallestFix.Way way = fix(rules, company.requirements(), enough, costs).find();
        Optional<BigDecimal> cheapest = cheapest(rules, company.requirements(), enough, costs);

        assertThat(way.verdict() == Verdict.OUT_OF_REACH).isEqualTo(cheapest.isEmpty());
        assertThat(way.verdict()).isNotEqualTo(Verdict.FOUND);
        cheapest.ifPresent(least -> assertThat(cost(way.requirements(), costs)).isEqualByComparingTo(least));
    }

    @Test
    void manyAlikeAreCountedAndNotTriedOneByOne() {
        List<Scored> requirements = new ArrayList<>();
        NavigableMap<String, BigDecimal> costs = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            Scored one = Given.notMet("r" + i, i % 2 == 0 ? Severity.MINOR : Severity.MAJOR);
            requirements.add(one);
            costs.put(one.id(), BigDecimal.ONE);
        }

        SmallestFix.Way way =
                fix(Rules.DEFAULT, requirements, List.of("A", "B"), costs).find();

        assertThat(way.verdict()).isEqualTo(Verdict.SMALLEST);
        assertThat(way.requirements()).hasSize(28).allMatch(id -> Integer.parseInt(id.substring(1)) % 2 == 1);
    }

    private static SmallestFix fix(
            Rules rules, List<Scored> requirements, List<String> enough, NavigableMap<String, BigDecimal> costs) {
        return new SmallestFix(new Scheme(rules.model(), AREAS, NoFacts.NONE), requirements, enough, costs);
    }

    private static Optional<BigDecimal> cheapest(
            Rules rules, List<Scored> requirements, List<String> enough, NavigableMap<String, BigDecimal> costs) {
        List<String> ids = List.copyOf(costs.keySet());
        Optional<BigDecimal> least = Optional.empty();
        for (int chosen = 0; chosen < 1 << ids.size(); chosen++) {
            Set<String> met = new TreeSet<>();
            for (int i = 0; i < ids.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    met.add(ids.get(i));
                }
            }
            List<Scored> then = fix(rules, requirements, enough, costs).once(met);
            BigDecimal cost = cost(met, costs);
            boolean reaches = ModelScore.of(new Scheme(rules.model(), AREAS, NoFacts.NONE), then)
                    .grade()
                    .filter(enough::contains)
                    .isPresent();
            if (reaches && least.filter(best -> best.compareTo(cost) <= 0).isEmpty()) {
                least = Optional.of(cost);
            }
        }
        return least;
    }

    private static BigDecimal cost(Set<String> met, NavigableMap<String, BigDecimal> costs) {
        return met.stream().map(costs::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
