package org.assay.http;

import java.util.Optional;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.spi.CatalogTree;
import org.assay.api.spi.Tree;

/** What the catalogue holds, as trees. */
final class CatalogTrees {
    private CatalogTrees() {}

    /** Returns all there is about a ruleset. */
    static Tree ruleset(RulesetInfo ruleset) {
        return new Fields(CatalogTree.ruleset(ruleset))
                .items("areas", ruleset.areas(), CatalogTrees::area)
                .items("requirements", ruleset.requirements(), CatalogTrees::requirement)
                .tree();
    }

    private static Tree area(Area area) {
        return new Fields()
                .text("id", area.id())
                .text("title", area.title())
                .text("clause", area.clause())
                .tree();
    }

    private static Tree requirement(RequirementInfo requirement) {
        return new Fields()
                .text("id", requirement.id())
                .text("clause", requirement.clause().number())
                .text("area", requirement.area())
                .text("title", requirement.title())
                .text("basis", requirement.basis().name())
                .text("severity", requirement.severity().name())
                .amount("weight", Optional.of(requirement.weight()))
                .items("conditions", requirement.conditions(), CatalogTrees::condition)
                .text("evidence", requirement.evidence())
                .text("question", requirement.question())
                .tree("remedy", requirement.remedy().map(CatalogTrees::remedy).orElse(Tree.NOTHING))
                .items("mapsTo", requirement.mapsTo(), CatalogTrees::mapping)
                .texts("indicators", requirement.indicators())
                .texts("parameters", requirement.parameters())
                .text("standard", requirement.clause().standard())
                .text("edition", requirement.clause().edition())
                .text("repeat", requirement.repeat())
                .tree();
    }

    private static Tree condition(RequirementInfo.ConditionInfo condition) {
        return new Fields()
                .text("decides", condition.decides())
                .text("text", condition.text())
                .tree();
    }

    private static Tree remedy(Remedy remedy) {
        return new Fields()
                .text("do", remedy.act())
                .text("cause", remedy.cause())
                .text("prevent", remedy.prevent())
                .text("effort", remedy.effort())
                .flag("joint", remedy.joint())
                .tree();
    }

    private static Tree mapping(Mapping mapping) {
        return new Fields()
                .text("to", mapping.to())
                .text("relation", mapping.relation())
                .tree();
    }
}
