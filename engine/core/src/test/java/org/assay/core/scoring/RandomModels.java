package org.assay.core.scoring;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Models of every kind, each with a company. */
class RandomModels extends DomainContextBase {
    @Provide
    Arbitrary<ScoringCase> cases() {
        return Arbitraries.randomValue(random -> RandomScoring.any(new Dice(random)));
    }

    @Provide
    Arbitrary<Steady> steadyCases() {
        return Arbitraries.randomValue(random -> new Steady(RandomScoring.steady(new Dice(random))));
    }

    /** A model under which a better answer never lowers the score, and a company. */
    record Steady(ScoringCase of) {}
}
