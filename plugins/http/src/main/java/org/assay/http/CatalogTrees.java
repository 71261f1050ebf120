package org.assay.http;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.spi.Tree;

/** What the catalogue holds, as trees. */
final class CatalogTrees {
    private CatalogTrees() {}

    /** Returns what a list says about a ruleset. */
    static Tree rulesetInBrief(RulesetInfo ruleset) {
        return brief(ruleset).tree();
    }

    /** Returns all there is about a ruleset. */
    static Tree ruleset(RulesetInfo ruleset) {
        return brief(ruleset)
                .items("areas", ruleset.areas(), CatalogTrees::area)
                .items("requirements", ruleset.requirements(), CatalogTrees::requirement)
                .tree();
    }

    static Tree bundle(BundleRef bundle) {
        return new Fields()
                .text("id", bundle.id())
                .text("version", bundle.version())
                .text("digest", bundle.digest())
                .tree();
    }

    static Tree indicator(Indicator indicator) {
        Fields tags = new Fields();
        new TreeMap<>(indicator.tags()).forEach(tags::text);
        return new Fields()
                .text("id", indicator.id())
                .text("type", indicator.type().word())
                .text("unit", indicator.unit())
                .amount("minimum", indicator.minimum())
                .amount("maximum", indicator.maximum())
                .texts("options", indicator.options())
                .items("fields", indicator.fields(), CatalogTrees::indicator)
                .text("question", indicator.question())
                .text("help", indicator.help())
                .tree("tags", tags.tree())
                .text("derived", indicator.formula())
                .tree();
    }

    private static Fields brief(RulesetInfo ruleset) {
        return new Fields()
                .text("id", ruleset.id())
                .text("version", ruleset.version())
                .text("title", ruleset.title())
                .text("language", ruleset.language())
                .text("publisher", ruleset.publisher())
                .text("licence", ruleset.licence())
                .text("standard", ruleset.standard())
                .text("edition", ruleset.edition())
                .tree("inForce", inForce(ruleset))
                .text("digest", ruleset.digest())
                .amount("requirementCount", ruleset.requirements().size());
    }

    private static Tree inForce(RulesetInfo ruleset) {
        return new Fields()
                .text("from", ruleset.inForceFrom().toString())
                .text("to", ruleset.inForceTo().map(LocalDate::toString))
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
