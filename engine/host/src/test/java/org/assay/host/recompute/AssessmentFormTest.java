package org.assay.host.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.value.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentFormTest {
    private static final List<String> GOOD = List.of(
            "/profile/id \"mill\"",
            "/profile/digest \"sha256:0\"",
            "/asOf \"2026-06-30\"",
            "/engine \"0.1.0\"",
            "/results/0/ruleset \"sa-8000\"",
            "/results/0/version \"1.0.0\"",
            "/results/0/digest \"sha256:1\"",
            "/results/0/language \"fr\"",
            "/results/0/bundles/0/id \"indicators\"",
            "/results/0/bundles/0/version \"1.1.0\"",
            "/results/0/bundles/0/digest \"sha256:2\"",
            "/issues/0/code \"ruleset.not_applicable\"",
            "/issues/0/message \"`x` is not for `mill`\"",
            "/issues/1/code \"profile.unknown_indicator\"",
            "/issues/1/message \"unknown\"");

    private final List<Issue> issues = new ArrayList<>();

    private NamedAssessment read(Stream<String> lines) {
        return AssessmentForm.read(PlainFormat.document(lines.toArray(String[]::new)), issues)
                .orElseThrow();
    }

    @Test
    void everythingAnAssessmentRestsOnIsRead() {
        NamedAssessment named = read(GOOD.stream());

        assertThat(issues).isEmpty();
        assertThat(named.profileId()).isEqualTo("mill");
        assertThat(named.profileDigest()).isEqualTo("sha256:0");
        assertThat(named.asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(named.engine()).isEqualTo("0.1.0");
        assertThat(named.inapplicable()).containsExactly("`x` is not for `mill`");
        NamedResult result = named.results().get(0);
        assertThat(result.selector()).hasToString("sa-8000@1.0.0");
        assertThat(result.language()).isEqualTo("fr");
        assertThat(result.everything())
                .containsExactly(
                        new BundleRef("sa-8000", "1.0.0", "sha256:1"),
                        new BundleRef("indicators", "1.1.0", "sha256:2"));
    }

    @ParameterizedTest
    @CsvSource({
        "/profile/id,`id` is missing",
        "/asOf,`asOf` is missing",
        "/engine,`engine` is missing",
        "/results,`results` is missing",
        "/results/0/version,`version` is missing",
        "/results/0/bundles,`bundles` is missing",
        "/results/0/bundles/0/digest,`digest` is missing",
    })
    void whatIsMissingIsSaid(String pointer, String message) {
        read(GOOD.stream().filter(line -> !line.startsWith(pointer)));

        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.ASSESSMENT_MISSING_KEY);
            assertThat(issue.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/profile,5,\"expected the head of a profile, a mapping of keys, but found a single value\"",
        "/asOf,\"2026-02-30\",`asOf` must be a date such as 2026-03-31",
        "/results,\"none\",`results` must be a list",
        "/results/0,3,\"expected a result, a mapping of keys, but found a single value\"",
        "/results/0/ruleset,[],`ruleset` must be text",
        "/results/0/bundles/0,null,\"expected a bundle, a mapping of keys, but found nothing\"",
    })
    void whatDoesNotFitIsSaidWithItsPlace(String pointer, String value, String message) {
        read(Stream.concat(GOOD.stream().filter(line -> !line.startsWith(pointer)), Stream.of(pointer + " " + value)));

        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.ASSESSMENT_WRONG_TYPE);
            assertThat(issue.location().pointer()).isEqualTo(pointer);
            assertThat(issue.location().line()).isPositive();
            assertThat(issue.message()).contains(message.replace("\"", ""));
        });
    }

    @Test
    void aNameStaysWithinBounds() {
        read(GOOD.stream().map(line -> line.replace("sha256:1", "x".repeat(1_001))));

        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).isEqualTo("`digest` may have at most 1000 characters"));
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        read(Stream.of("/profile/id \"\"", "/asOf 1", "/results/0/ruleset []"));

        assertThat(issues).hasSizeGreaterThan(6);
    }

    @Test
    void aListIsNoAssessment() {
        assertThat(AssessmentForm.read(new Datum.Items(List.of(), Location.of("a.json")), issues))
                .isEmpty();
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.ASSESSMENT_WRONG_TYPE);
            assertThat(issue.message()).isEqualTo("expected an assessment, a mapping of keys, but found a list");
        });
    }
}
