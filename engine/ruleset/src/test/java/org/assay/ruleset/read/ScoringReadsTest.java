package org.assay.ruleset.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.conditions.Symbol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An indicator that only the scoring reads is one that is read. */
class ScoringReadsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "points: { met: own.use }",
                "points: { not_met: { minor: own.use, otherwise: 0 } }",
                "weights: own.use",
                "weights: { major: own.use }",
                "requirements: { e1: { weight: own.use } }",
                "requirements: { e1: { points: { met: own.use } } }",
                "requirements: { e1: { measured: { value: own.use, line: { worst: 1, best: 2 } } } }",
                "requirements: { e1: { measured: { value: employees, line: { worst: 1, best: own.use } } } }",
                "requirements: { e1: { measured: { value: employees, bands: [ { to: own.use, points: 1 } ] } } }",
                "requirements: { e1: { measured: { value: country, table: { MA: own.use } } } }",
                "requirements: { e1: { instead: [ { when: own.use > 1, points: 1 } ] } }",
                "requirements: { e1: { instead: [ { when: employees > 1, points: own.use } ] } }",
                "nodes: { total: [ { when: own.use > 1, of: own }, { of: own } ] }",
                "nodes: { areas: { applies_when: own.use > 1 } }",
                "nodes: { topic: { counts_when: own.use > 1 } }",
                "nodes: { energy: { weight: own.use } }",
                "nodes: { energy: { points: { met: own.use } } }",
                "nodes: { energy: { computable_from: own.use } }",
                "nodes: { energy: { steps: [ { from: own.use, gives: 1 } ] } }",
                "nodes: { energy: { steps: [ { gives: own.use } ] } }",
                "nodes: { energy: { scale: own.use } }",
                "nodes: { energy: { deduct: { major: own.use } } }",
                "nodes: { energy: { at_least: own.use } }",
                "nodes: { energy: { at_most: own.use } }",
                "nodes: { energy: { empty: own.use } }",
                "nodes: { energy: { caps: [ { at_most: E, when: own.use > 1 } ] } }",
                "nodes: { energy: { grades: [ { grade: A, from: own.use }, { grade: B } ], caps: [] } }",
                "nodes: { labour: { grades: [ { grade: A } ], caps: [] }, total: { matrix: { rows: labour, columns: labour,"
                        + " table: { A: { A: own.use } } } } }",
                "grades: [ { grade: A, above: own.use }, { grade: B } ], caps: []",
                "grades: [ { grade: A, when: own.use > 1 }, { grade: B } ], caps: []",
                "caps: [ { at_most: E, when: own.use > 1 } ]",
                "states: [ { state: ALERT, when: own.use > 1 } ]",
                "tiers: [ { tier: gold, percentile: own.use } ]",
                "tiers: [ { tier: gold, percentile: 95, when: own.use > 1 } ]"
            })
    void whereverItIsRead(String key) {
        String scoring = "scoring: { models: [ { id: m, like: default, " + key + " } ] }\n";

        assertThat(ScoringRulesets.ruleset(scoring).scoring().reads())
                .extracting(Symbol::id)
                .contains("own.use");
    }
}
