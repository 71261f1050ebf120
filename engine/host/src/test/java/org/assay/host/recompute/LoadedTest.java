package org.assay.host.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.host.recompute.BundleCheck.Status;
import org.junit.jupiter.api.Test;

class LoadedTest {
    private static final BundleRef CODE = new BundleRef("code", "1.0.0", "sha256:c");
    private static final BundleRef INDICATORS = new BundleRef("indicators", "1.0.0", "sha256:i");
    private static final BundleRef NEWER = new BundleRef("indicators", "1.1.0", "sha256:n");

    private static NamedAssessment naming(BundleRef ruleset, BundleRef... bundles) {
        NamedResult result = new NamedResult(Location.NONE, ruleset, "en", List.of(bundles));
        return new NamedAssessment(
                Location.NONE, "mill", "sha256:p", LocalDate.of(2026, 6, 30), "0.1.0", List.of(result), List.of());
    }

    private static BundleCheck check(BundleRef named, List<BundleRef> loaded, BundleRef... resting) {
        return new Loaded(List.of(), loaded)
                .checks(naming(CODE, named), Map.of("code", List.of(resting))).stream()
                        .filter(check -> check.named().equals(named))
                        .findFirst()
                        .orElseThrow();
    }

    private static RulesetInfo code(String version, LocalDate from) {
        return new RulesetInfo(
                "code",
                version,
                "Code",
                "en",
                "Us",
                "MIT",
                "",
                "",
                from,
                Optional.empty(),
                "sha256:c",
                List.of(),
                List.of());
    }

    @Test
    void whatIsLoadedAndUsedAgrees() {
        BundleCheck check = check(INDICATORS, List.of(CODE, INDICATORS), CODE, INDICATORS);

        assertThat(check.agrees()).isTrue();
        assertThat(check.rulesets()).containsExactly("code");
        assertThat(check.found()).isEmpty();
    }

    @Test
    void theSameVersionMayHaveAnotherContent() {
        BundleRef edited = new BundleRef("indicators", "1.0.0", "sha256:e");
        BundleCheck check = check(INDICATORS, List.of(edited, NEWER));

        assertThat(check.status()).isEqualTo(Status.OTHER_CONTENT);
        assertThat(check.found()).containsExactly(edited);
    }

    @Test
    void whatIsMissingIsAnsweredWithTheVersionsThereAre() {
        BundleCheck check = check(INDICATORS, List.of(CODE, NEWER));

        assertThat(check.status()).isEqualTo(Status.MISSING);
        assertThat(check.found()).containsExactly(NEWER);
    }

    @Test
    void whatIsLoadedMayNotBeUsed() {
        BundleCheck check = check(INDICATORS, List.of(CODE, INDICATORS, NEWER), CODE, NEWER);

        assertThat(check.status()).isEqualTo(Status.NOT_USED);
        assertThat(check.found()).containsExactly(NEWER);
    }

    @Test
    void aResultIsAbsentWhereItsVersionIsNotLoadedOrNotInForce() {
        Loaded loaded = new Loaded(List.of(code("1.0.0", LocalDate.of(2027, 1, 1))), List.of());

        assertThat(loaded.absences(naming(CODE)))
                .extracting(Absence::reason)
                .containsExactly("is not in force on 2026-06-30: it is from 2027-01-01");
        assertThat(loaded.absences(naming(new BundleRef("code", "2.0.0", "sha256:c"))))
                .extracting(Absence::reason)
                .containsExactly("is not loaded; loaded is 1.0.0");
        assertThat(loaded.absences(naming(INDICATORS)))
                .extracting(Absence::reason)
                .containsExactly("is not loaded");
        assertThat(new Loaded(List.of(code("1.0.0", LocalDate.of(2026, 1, 1))), List.of()).absences(naming(CODE)))
                .isEmpty();
    }
}
