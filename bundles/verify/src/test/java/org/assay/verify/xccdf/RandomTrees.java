package org.assay.verify.xccdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assay.verify.xccdf.Tree.Group;
import org.assay.verify.xccdf.Tree.Result;
import org.assay.verify.xccdf.Tree.Role;
import org.assay.verify.xccdf.Tree.Rule;

/** Benchmarks at random, the same ones for the same seed. */
public final class RandomTrees {
    private static final int MOST_RULES = 40;
    private static final int DEEPEST = 4;
    private static final List<BigDecimal> WEIGHTS = Stream.of(
                    "0", "1", "1", "1", "2", "3", "10", "999", "0.01", "0.1", "0.25", "0.3", "1.5", "2.75", "9.99",
                    "66.6")
            .map(BigDecimal::new)
            .toList();
    private static final List<Role> ROLES =
            List.of(Role.FULL, Role.FULL, Role.FULL, Role.FULL, Role.UNSCORED, Role.UNCHECKED);

    /** Results that a whole benchmark draws from, so that some have nothing to score and some nothing to criticise. */
    private static final List<List<Result>> MOODS = List.of(
            List.of(Result.values()),
            List.of(Result.values()),
            List.of(Result.values()),
            List.of(Result.PASS, Result.PASS, Result.PASS, Result.FAIL),
            List.of(Result.PASS, Result.FIXED, Result.NOTAPPLICABLE),
            List.of(Result.NOTAPPLICABLE, Result.NOTCHECKED, Result.NOTSELECTED, Result.INFORMATIONAL));

    private final Random random;
    private final int mostRules;
    private int parts;

    /** Draws from this source. */
    public RandomTrees(Random random) {
        this(random, MOST_RULES);
    }

    /** The same, with so many rules in a benchmark at most. */
    public RandomTrees(Random random, int mostRules) {
        this.random = random;
        this.mostRules = mostRules;
    }

    /** Returns another benchmark with at least one rule. */
    public Group next() {
        parts = 0;
        return new Group("b", BigDecimal.ONE, children(0, 1 + random.nextInt(mostRules), one(MOODS)));
    }

    private List<Tree> children(int depth, int rules, List<Result> mood) {
        List<BigDecimal> weights = random.nextInt(10) == 0 ? List.of(BigDecimal.ZERO) : WEIGHTS;
        List<Tree> children = new ArrayList<>();
        int left = rules;
        while (left > 0) {
            if (depth < DEEPEST && random.nextInt(4) == 0) {
                int within = random.nextInt(left + 1);
                children.add(new Group("g" + ++parts, one(weights), children(depth + 1, within, mood)));
                left -= within;
            } else {
                children.add(new Rule("r" + ++parts, one(weights), one(ROLES), one(mood)));
                left--;
            }
        }
        return children;
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
