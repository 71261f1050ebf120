package org.assay.core.describe;

import java.util.List;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.RequirementDescription;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Part;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Wording;

/** Says everything that the files say about one requirement. */
final class RequirementDescriptions {
    private RequirementDescriptions() {}

    static RequirementDescription of(Requirement requirement, RequirementInfo info, List<RequirementCase> cases) {
        return new RequirementDescription(
                info,
                requirement.appliesWhen().map(Descriptions::text),
                requirement.branches().stream()
                        .map(RequirementDescriptions::branch)
                        .toList(),
                requirement.evidence().atLeast(),
                requirement.evidence().notOlderThan(),
                requirement.silenceIsNotMet(),
                requirement.neverNotApplicable(),
                requirement.notApplicable(),
                requirement.repeat().flatMap(Repeat::notApplicable),
                cases.stream().map(CaseDescriptions::of).toList());
    }

    private static BranchDescription branch(Branch branch) {
        return new BranchDescription(
                branch.outcome(),
                branch.condition().map(Descriptions::text),
                branch.severity(),
                branch.finding().whole().text(),
                parts(branch.finding()),
                branch.remedy(),
                branch.notApplicable());
    }

    /** Parts that say nothing of their own are one condition in several lines. */
    private static List<BranchDescription.Part> parts(Wording wording) {
        boolean silent =
                wording.parts().stream().allMatch(part -> part.finding().isEmpty());
        return silent
                ? List.of()
                : wording.parts().stream().map(RequirementDescriptions::part).toList();
    }

    private static BranchDescription.Part part(Part part) {
        return new BranchDescription.Part(
                Descriptions.text(part.holds()),
                part.finding().map(Template::text).orElse(""));
    }
}
