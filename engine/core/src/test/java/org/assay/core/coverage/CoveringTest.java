package org.assay.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.api.issue.AssayException;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.ClauseCoverage;
import org.assay.api.ruleset.ClauseCoverage.Use;
import org.assay.api.ruleset.Coverage;
import org.assay.api.ruleset.Extent;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.FrameworkClause;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.model.Frameworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code of seven clauses: 1 with 1.1, 1.2 and in that 1.2.1 and 1.2.2; and 2, that stands alone. */
class CoveringTest {
    private static final Framework CODE = new Framework(
            "code",
            "Code",
            "2020",
            "A code",
            "example.org",
            List.of(
                    clause("1", ""),
                    clause("1.1", "1"),
                    clause("1.2", "1"),
                    clause("1.2.1", "1.2"),
                    clause("1.2.2", "1.2"),
                    clause("2", "")));
    private static final Framework OTHER =
            new Framework("other-code", "Other Code", "1", "Another", "example.org", List.of(clause("1", "")));
    private static final Optional<Frameworks> LOADED =
            Optional.of(new Frameworks(new BundleRef("frameworks", "1.0.0", "sha256:f"), List.of(CODE, OTHER)));
    private static final Clause NO_CLAUSE = new Clause("Elsewhere", "", "1");

    private static FrameworkClause clause(String number, String parent) {
        return new FrameworkClause(number, "t", Optional.of(parent).filter(text -> !text.isEmpty()));
    }

    /** Makes a ruleset of a requirement for each list of mappings such as {@code Code 1.1 subset}. */
    private static RulesetInfo ruleset(String id, Clause own, String... mappings) {
        List<RequirementInfo> requirements = IntStream.range(0, mappings.length)
                .mapToObj(i -> requirement("r" + i, own, mappings[i]))
                .toList();
        LocalDate day = LocalDate.of(2020, 1, 1);
        return new RulesetInfo(
                id, "1.0.0", "t", "en", "p", "l", "s", "e", day, Optional.empty(), "sha256:r", List.of(), requirements);
    }

    private static RequirementInfo requirement(String id, Clause own, String mappings) {
        List<Mapping> read = Arrays.stream(mappings.split(", "))
                .filter(text -> !text.isEmpty())
                .map(text -> new Mapping(
                        text.substring(0, text.lastIndexOf(' ')), text.substring(text.lastIndexOf(' ') + 1)))
                .toList();
        return new RequirementInfo(
                id,
                "all",
                own,
                "A requirement",
                Basis.CODE,
                Severity.MAJOR,
                BigDecimal.ONE,
                List.of(),
                "",
                "",
                Optional.empty(),
                read,
                List.of(),
                List.of(),
                Optional.empty(),
                "");
    }

    private static Coverage coverage(RulesetInfo... rulesets) {
        return new Covering(LOADED, "code").by(List.of(rulesets));
    }

    private static List<String> extents(Coverage coverage) {
        return coverage.clauses().stream()
                .map(line -> line.extent() == Extent.NOT_AT_ALL
                        ? "-"
                        : line.extent().name().substring(0, 1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // in the order 1, 1.1, 1.2, 1.2.1, 1.2.2, 2
                "''                                            | - - - - - -",
                "Code 2 equal                                  | - - - - - W",
                "Code 2 superset                               | - - - - - W",
                "Code 2 subset                                 | - - - - - P",
                "Code 2 intersect                              | - - - - - P",
                "Code 2 subset, Code 2 intersect               | - - - - - P",
                "Code 1.2.1 equal                              | P - P W - -",
                "Code 1.2.1 equal, Code 1.2.2 superset         | P - W W W -",
                "Code 1.2.1 equal, Code 1.2.2 subset           | P - P W P -",
                "Code 1.1 equal, Code 1.2 superset             | W W W W W -",
                "Code 1 superset                               | W W W W W -",
                "Code 1 subset                                 | P - - - - -",
                "Code:2020 1.2 intersect                       | P - P - - -",
                "Other Code 1 equal                            | - - - - - -",
            })
    void whatIsAskedGoesUpAndOnlyTheWholeGoesDown(String mappings, String expected) {
        assertThat(String.join(" ", extents(coverage(ruleset("a", NO_CLAUSE, mappings)))))
                .isEqualTo(expected);
    }

    @Test
    void partsOfSeveralRequirementsNeverMakeAWhole() {
        Coverage coverage = coverage(ruleset("a", NO_CLAUSE, "Code 2 subset", "Code 2 subset", "Code 2 intersect"));

        assertThat(extents(coverage)).endsWith("P");
    }

    @Test
    void onlyClausesWithoutSubClausesAreCounted() {
        Coverage coverage = coverage(ruleset("a", NO_CLAUSE, "Code 1.1 equal", "Code 2 subset"));

        assertThat(coverage.counted()).isEqualTo(4);
        assertThat(coverage.count(Extent.WHOLLY)).isEqualTo(1);
        assertThat(coverage.count(Extent.PARTLY)).isEqualTo(1);
        assertThat(coverage.count(Extent.NOT_AT_ALL)).isEqualTo(2);
        assertThat(coverage.percent(Extent.WHOLLY)).isEqualTo(new BigDecimal("25.0"));
        assertThat(coverage.percent(Extent.NOT_AT_ALL)).isEqualTo(new BigDecimal("50.0"));
        assertThat(coverage.clauses()).extracting(ClauseCoverage::depth).containsExactly(0, 1, 1, 2, 2, 0);
    }

    @Test
    void perCentIsRoundedHalfUpToOneDecimal() {
        Framework three = new Framework(
                "three", "Three", "1", "t", "s", List.of(clause("1", ""), clause("2", ""), clause("3", "")));
        Frameworks frameworks = new Frameworks(new BundleRef("frameworks", "1.0.0", "d"), List.of(three));
        Coverage coverage =
                new Covering(Optional.of(frameworks), "three").by(List.of(ruleset("a", NO_CLAUSE, "Three 1 equal")));

        assertThat(coverage.percent(Extent.WHOLLY)).isEqualTo(new BigDecimal("33.3"));
        assertThat(coverage.percent(Extent.NOT_AT_ALL)).isEqualTo(new BigDecimal("66.7"));
    }

    @Test
    void aRequirementIsAPartOfItsOwnClauseUnlessItSaysMore() {
        Clause own = new Clause("Code", "2020", "2");

        assertThat(extents(coverage(ruleset("a", own, "")))).endsWith("P");
        assertThat(extents(coverage(ruleset("a", own, "Code 2 equal")))).endsWith("W");
        assertThat(coverage(ruleset("a", own, "Code 2 equal")).clauses().get(5).by())
                .extracting(use -> use.mapping().relation())
                .containsExactly("equal");
        assertThat(extents(coverage(ruleset("a", new Clause("Code", "2019", "2"), ""))))
                .as("another edition")
                .endsWith("-");
    }

    @Test
    void theRequirementsAreNamedByRulesetAndInTheirOrder() {
        Coverage coverage = coverage(
                ruleset("b", NO_CLAUSE, "Code 2 subset"), ruleset("a", NO_CLAUSE, "Code 2 equal", "Code 2 subset"));

        assertThat(coverage.rulesets()).extracting(BundleRef::id).containsExactly("a", "b");
        assertThat(coverage.clauses().get(5).by())
                .extracting(use -> use.ruleset() + "/" + use.requirement())
                .containsExactly("a/r0", "a/r1", "b/r0");
    }

    @Test
    void aClauseTheFrameworkDoesNotHaveIsShownApart() {
        Coverage coverage = coverage(ruleset("a", NO_CLAUSE, "Code 3 equal, Nothing 1 equal, Other Code 2 equal"));

        assertThat(coverage.unplaced()).extracting(Use::mapping).containsExactly(new Mapping("Code 3", "equal"));
        assertThat(coverage.count(Extent.NOT_AT_ALL)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"kode, code", "CODE, code", "Other Code, other-code"})
    void anUnknownFrameworkIsAnsweredWithTheNearest(String given, String nearest) {
        assertThatThrownBy(() -> new Covering(LOADED, given))
                .isInstanceOf(AssayException.class)
                .hasMessageContaining(
                        "unknown framework `" + given + "`; did you mean `" + nearest + "`?; known are code,")
                .hasMessageContaining("[framework.unknown]");
    }

    @Test
    void withoutFrameworksNothingIsGuessed() {
        assertThatThrownBy(() -> new Covering(Optional.empty(), "code"))
                .isInstanceOf(AssayException.class)
                .hasMessageContaining("`frameworks` is missing");
    }
}
