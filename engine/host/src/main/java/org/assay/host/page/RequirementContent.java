package org.assay.host.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.CaseDescription;
import org.assay.api.description.ConditionText;
import org.assay.api.description.RequirementDescription;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.Severity;
import org.assay.host.text.OriginText;
import org.assay.host.text.Words;

/**
 * A requirement, as the page's template asks for it.
 *
 * @param kind of severity, for its colour
 */
record RequirementContent(
        RequirementInfo info,
        String clause,
        String severity,
        String kind,
        String basis,
        String weight,
        String evidence,
        String silence,
        String repeat,
        List<String> origin,
        boolean always,
        List<ConditionText> appliesWhen,
        List<NotApplicableReason> notApplicable,
        List<NotApplicableReason> withoutRecords,
        List<Way> ways,
        List<RemedyContent> remedies,
        List<Example> cases) {
    /** One way it can come out. */
    record Way(
            String outcome,
            List<ConditionText> when,
            boolean isOtherwise,
            List<NotApplicableReason> because,
            List<Saying> sayings,
            List<RemedyContent> remedies) {}

    /** What a finding says, and unless which condition. */
    record Saying(List<ConditionText> unless, List<Sentence.Piece> pieces) {}

    /** What to do about a finding; empty texts are left out. */
    record RemedyContent(String act, String cause, String prevent, String effort, boolean joint) {
        static RemedyContent of(Remedy remedy) {
            return new RemedyContent(
                    remedy.act(),
                    remedy.cause().orElse(""),
                    remedy.prevent().orElse(""),
                    remedy.effort().orElse(""),
                    remedy.joint());
        }
    }

    /** A case. */
    record Example(String name, String given, String outcome) {}

    static RequirementContent of(RequirementDescription requirement) {
        RequirementInfo info = requirement.info();
        return new RequirementContent(
                info,
                Words.clause(info.clause()),
                Words.of(info.severity()),
                kind(info.severity()),
                Words.of(info.basis()),
                info.weight().toPlainString(),
                info.evidence().isEmpty() ? "The company's word is enough." : "Proof: " + info.evidence() + ".",
                requirement.silenceIsNotMet() ? "An answer that is not given counts as not met." : "",
                info.repeat(),
                requirement.origin().stream()
                        .flatMap(origin -> OriginText.lines(origin).stream())
                        .toList(),
                requirement.neverNotApplicable(),
                requirement.appliesWhen().stream().toList(),
                requirement.notApplicable().stream().toList(),
                requirement.withoutRecords().stream().toList(),
                requirement.branches().stream()
                        .map(branch -> way(branch, info.remedy()))
                        .toList(),
                info.remedy().map(RemedyContent::of).stream().toList(),
                requirement.cases().stream().map(RequirementContent::example).toList());
    }

    private static String kind(Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Way way(BranchDescription branch, Optional<Remedy> usual) {
        boolean finding = branch.outcome().isFinding();
        String graveness = finding ? ", " + Words.graveness(branch.outcome(), branch.severity()) : "";
        return new Way(
                Words.of(branch.outcome()) + graveness,
                branch.when().stream().toList(),
                branch.when().isEmpty(),
                branch.notApplicable().stream().toList(),
                finding ? sayings(branch) : List.of(),
                branch
                        .remedy()
                        .filter(remedy -> finding && !usual.equals(Optional.of(remedy)))
                        .map(RemedyContent::of)
                        .stream()
                        .toList());
    }

    private static List<Saying> sayings(BranchDescription branch) {
        if (branch.parts().isEmpty()) {
            return List.of(new Saying(List.of(), Sentence.of(branch.finding())));
        }
        return branch.parts().stream()
                .map(part -> new Saying(
                        part.isAlwaysSaid() ? List.of() : List.of(part.holds()),
                        Sentence.of(part.finding().isEmpty() ? branch.finding() : part.finding())))
                .toList();
    }

    private static Example example(CaseDescription example) {
        String given = example.given().entrySet().stream()
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .collect(Collectors.joining("; "));
        return new Example(
                example.name(),
                given,
                Words.of(example.expected())
                        + example.severity()
                                .map(severity -> ", " + Words.graveness(example.expected(), severity))
                                .orElse(""));
    }
}
