package org.assay.core.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.description.Difference;
import org.assay.api.description.Difference.Kind;
import org.assay.api.description.Difference.Subject;
import org.assay.api.description.RulesetDescription;
import org.assay.api.ruleset.Indicator;

/** Compares what companies are asked. */
final class IndicatorDifferences {
    private final RulesetDescription before;
    private final RulesetDescription after;

    IndicatorDifferences(RulesetDescription before, RulesetDescription after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> all() {
        Map<String, Indicator> then = byId(before);
        Map<String, Indicator> now = byId(after);
        TreeSet<String> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        return ids.stream()
                .flatMap(id -> difference(Optional.ofNullable(then.get(id)), Optional.ofNullable(now.get(id))))
                .toList();
    }

    private static Map<String, Indicator> byId(RulesetDescription ruleset) {
        return ruleset.indicators().stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private Stream<Difference> difference(Optional<Indicator> was, Optional<Indicator> is) {
        Changes changes = new Changes();
        if (was.isPresent() && is.isPresent()) {
            IndicatorChanges.note(was.get(), is.get(), "", changes);
            return changes.all().isEmpty()
                    ? Stream.empty()
                    : Stream.of(difference(is.get(), Kind.CHANGED, after, changes));
        }
        return was.isPresent()
                ? Stream.of(difference(was.get(), Kind.REMOVED, before, changes))
                : is.stream().map(come -> difference(come, Kind.ADDED, after, changes));
    }

    private static Difference difference(Indicator indicator, Kind kind, RulesetDescription ruleset, Changes changes) {
        List<String> readBy = ruleset.info().requirements().stream()
                .filter(requirement -> requirement.indicators().contains(indicator.id()))
                .map(requirement -> requirement.id())
                .toList();
        return new Difference(
                Subject.INDICATOR,
                indicator.id(),
                Optional.empty(),
                indicator.question(),
                kind,
                "",
                readBy,
                changes.all());
    }
}
