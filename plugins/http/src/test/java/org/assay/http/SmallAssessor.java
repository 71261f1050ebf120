package org.assay.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.ModelResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.State;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetSelector;

/** Does what the profile's id says, and otherwise answers with what it was asked. */
final class SmallAssessor implements Assessor {
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch mayEnd = new CountDownLatch(1);

    @Override
    public Assessment assess(CompanyProfile profile, AssessmentRequest request) {
        switch (profile.id()) {
            case "throws" -> throw new IllegalStateException("secret");
            case "overflows" -> throw new StackOverflowError("secret");
            case "plugin" -> throw new AssayException(IssueCode.PLUGIN_FAULT, Location.NONE, "plugin x failed");
            case "wrong" -> throw new AssayException(List.of(wrong("a"), wrong("b")));
            case "slow" -> await();
            default -> {}
        }
        List<RulesetResult> results = request.rulesets().stream()
                .map(ruleset -> result(ruleset, request.languages()))
                .toList();
        String engine = request.strict() ? "strict" : "lenient";
        return new Assessment(profile, "sha256:bb", request.asOf(), engine, results, List.of());
    }

    private static RulesetResult result(RulesetSelector ruleset, List<String> languages) {
        if (!ruleset.id().equals("small")) {
            throw SmallCatalog.unknown(ruleset);
        }
        return new RulesetResult(
                ruleset.id(),
                ruleset.version().orElse("highest"),
                "A small ruleset",
                languages.isEmpty() ? "en" : languages.get(0),
                "sha256:aa",
                List.of(),
                new ModelResult(
                        "default",
                        "",
                        State.NOTHING_APPLICABLE,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private static Issue wrong(String indicator) {
        return Issue.error(
                IssueCode.PROFILE_WRONG_UNIT,
                new Location("body", 1, 2, "/answers/" + indicator),
                "wrong " + indicator);
    }

    private void await() {
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
