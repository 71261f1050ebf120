package org.assay.core.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.description.Comparison.Relation;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.RulesetDescription;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.RulesetInfo;

/** Says what a ruleset says otherwise of itself. */
final class HeaderChanges {
    private HeaderChanges() {}

    static void note(Kinship kinship, Changes changes) {
        RulesetDescription before = kinship.before();
        RulesetDescription after = kinship.after();
        RulesetInfo was = before.info();
        RulesetInfo is = after.info();
        ConditionChanges.appliesWhen(before.appliesWhen(), after.appliesWhen(), changes);
        changes.plain("in_force", Effect.OTHER, inForce(was), inForce(is));
        changes.plain("worked_out_by_plugins", Effect.OTHER, joined(before.derived()), joined(after.derived()));
        scoring(before, after, changes);
        areas(was.areas(), is.areas(), changes);
        if (kinship.relation() == Relation.VERSIONS) {
            versions(before, after, changes);
        }
    }

    /** What two different rulesets say of themselves differs, and nothing has changed by that. */
    private static void versions(RulesetDescription before, RulesetDescription after, Changes changes) {
        RulesetInfo was = before.info();
        RulesetInfo is = after.info();
        changes.plain("standard", Effect.OTHER, standard(was), standard(is));
        changes.plain("built_on", Effect.OTHER, bases(before), bases(after));
        changes.text("publisher", "publisher", Effect.OTHER, was.publisher(), is.publisher());
        changes.text("licence", "licence", Effect.OTHER, was.licence(), is.licence());
        changes.text("title", was.title(), is.title());
        changes.text("language", was.language(), is.language());
    }

    private static String inForce(RulesetInfo info) {
        return "from " + info.inForceFrom()
                + info.inForceTo().map(day -> " to " + day).orElse("");
    }

    private static String standard(RulesetInfo info) {
        return (info.standard() + " " + info.edition()).strip();
    }

    private static String bases(RulesetDescription ruleset) {
        return joined(ruleset.bases().stream().map(HeaderChanges::name).toList());
    }

    private static String name(BundleRef base) {
        return base.id() + " " + base.version();
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    private static void scoring(RulesetDescription before, RulesetDescription after, Changes changes) {
        TreeSet<String> keys = new TreeSet<>(before.scoring().keySet());
        keys.addAll(after.scoring().keySet());
        keys.forEach(key -> changes.plain(
                "scoring_" + key,
                Effect.OTHER,
                before.scoring().getOrDefault(key, ""),
                after.scoring().getOrDefault(key, "")));
    }

    private static void areas(List<Area> before, List<Area> after, Changes changes) {
        Map<String, Area> then = byId(before);
        Map<String, Area> now = byId(after);
        String gone = titlesWithout(then, now);
        String come = titlesWithout(now, then);
        if (!gone.isEmpty()) {
            changes.say("areas", Effect.OTHER, gone, "", "no longer an area: " + gone);
        }
        if (!come.isEmpty()) {
            changes.say("areas", Effect.OTHER, "", come, "new area: " + come);
        }
        then.forEach((id, area) -> Optional.ofNullable(now.get(id)).ifPresent(same -> area(area, same, changes)));
    }

    private static Map<String, Area> byId(List<Area> areas) {
        return areas.stream()
                .collect(Collectors.toMap(Area::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static String titlesWithout(Map<String, Area> areas, Map<String, Area> others) {
        return areas.values().stream()
                .filter(area -> !others.containsKey(area.id()))
                .map(Area::title)
                .collect(Collectors.joining(", "));
    }

    private static void area(Area was, Area is, Changes changes) {
        changes.text("area", "area " + is.id(), Effect.WORDS, was.title(), is.title());
        changes.text("area", "clause of area " + is.id(), Effect.WORDS, was.clause(), is.clause());
    }
}
