package org.assay.ruleset.model;

import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.Remedy;
import org.assay.conditions.Template;

/**
 * What a ruleset itself says of the parts or branches of a requirement, in the order in which a translation lists it: of
 * a requirement that it takes over, what it says of each entry of {@code tighten}.
 *
 * @param findings the sentences; empty for one that has none of its own
 * @param remedies what to do; empty for one that has nothing of its own
 */
public record OwnTexts(List<Optional<Template>> findings, List<Optional<Remedy>> remedies) {
    public OwnTexts {
        findings = List.copyOf(findings);
        remedies = List.copyOf(remedies);
    }

    /** Returns what is said of a requirement. */
    public static OwnTexts of(Requirement requirement) {
        return requirement.origin().isPresent() ? of(requirement.asked()) : written(requirement);
    }

    private static OwnTexts of(List<Tighter> asked) {
        return new OwnTexts(
                asked.stream().map(tighter -> tighter.part().finding()).toList(),
                asked.stream().map(Tighter::remedy).toList());
    }

    private static OwnTexts written(Requirement requirement) {
        List<Branch> branches = requirement.branches();
        List<Part> parts = branches.stream()
                .flatMap(branch -> branch.finding().parts().stream())
                .distinct()
                .toList();
        return new OwnTexts(
                parts.isEmpty()
                        ? branches.stream()
                                .map(branch -> sentence(branch, requirement))
                                .toList()
                        : parts.stream().map(Part::finding).toList(),
                branches.stream().map(branch -> remedy(branch, requirement)).toList());
    }

    private static Optional<Template> sentence(Branch branch, Requirement requirement) {
        return Optional.of(branch.finding().whole()).filter(sentence -> !sentence.equals(requirement.finding()));
    }

    private static Optional<Remedy> remedy(Branch branch, Requirement requirement) {
        return branch.remedy().filter(remedy -> !branch.remedy().equals(requirement.remedy()));
    }
}
