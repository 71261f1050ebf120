package org.assay.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RequirementInfo.ConditionInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.conditions.Phrases;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.scoring.Model;

/** Describes rulesets to those who only read them. */
final class Infos {
    private Infos() {}

    static RulesetInfo of(Ruleset ruleset) {
        RulesetHeader header = ruleset.header();
        return new RulesetInfo(
                header.id(),
                header.version(),
                header.title(),
                header.locale(),
                header.publisher(),
                header.licence(),
                header.standard(),
                header.edition(),
                header.inForceFrom(),
                header.inForceTo(),
                ruleset.digest(),
                header.areas(),
                ruleset.requirements().stream()
                        .map(requirement -> of(requirement, ruleset.scoring().headline(), Phrases.of(header.locale())))
                        .toList());
    }

    private static RequirementInfo of(Requirement requirement, Model model, Phrases phrases) {
        return new RequirementInfo(
                requirement.id(),
                requirement.area(),
                requirement.clause(),
                requirement.title(),
                requirement.basis(),
                requirement.severity(),
                model.weight(requirement.id(), requirement.weight(), requirement.severity()),
                conditions(requirement),
                requirement.evidence().describe(phrases),
                requirement.question(),
                requirement.remedy(),
                requirement.mapsTo(),
                reads(requirement, Symbol.Kind.INDICATOR),
                reads(requirement, Symbol.Kind.PARAMETER),
                requirement.origin(),
                requirement.repeat().map(Repeat::describe).orElse(""));
    }

    private static List<ConditionInfo> conditions(Requirement requirement) {
        List<ConditionInfo> conditions = new ArrayList<>();
        requirement
                .appliesWhen()
                .ifPresent(condition -> conditions.add(new ConditionInfo("applies", condition.text())));
        for (Branch branch : requirement.branches()) {
            String text = branch.condition().map(condition -> condition.text()).orElse("otherwise");
            conditions.add(new ConditionInfo(decides(branch), text));
        }
        return conditions;
    }

    private static String decides(Branch branch) {
        return branch.outcome() == Outcome.MET || branch.outcome() == Outcome.NOT_APPLICABLE
                ? branch.outcome().name()
                : branch.outcome() + ", " + branch.severity();
    }

    private static List<String> reads(Requirement requirement, Symbol.Kind kind) {
        return requirement.reads().stream()
                .filter(symbol -> symbol.kind() == kind)
                .map(Symbol::id)
                .sorted()
                .toList();
    }
}
