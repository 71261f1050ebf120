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
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.Difference.Kind;
import org.assay.api.description.Difference.Subject;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.RulesetDescription;

/** Compares what requirements are measured against: each value once, whichever requirements read it. */
final class ParameterDifferences {
    private final RulesetDescription before;
    private final RulesetDescription after;

    ParameterDifferences(RulesetDescription before, RulesetDescription after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> all() {
        Map<String, ParameterDescription> then = byId(before);
        Map<String, ParameterDescription> now = byId(after);
        TreeSet<String> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        return ids.stream()
                .flatMap(id -> difference(Optional.ofNullable(then.get(id)), Optional.ofNullable(now.get(id))))
                .toList();
    }

    private static Map<String, ParameterDescription> byId(RulesetDescription ruleset) {
        return ruleset.parameters().stream()
                .collect(Collectors.toMap(
                        ParameterDescription::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private Stream<Difference> difference(Optional<ParameterDescription> was, Optional<ParameterDescription> is) {
        Changes changes = new Changes();
        if (was.isPresent() && is.isPresent()) {
            changed(was.get(), is.get(), changes);
            return changes.all().isEmpty()
                    ? Stream.empty()
                    : Stream.of(difference(is.get(), Kind.CHANGED, after, changes));
        }
        ParameterDescription only = was.or(() -> is).orElseThrow();
        String values = Values.inShort(only);
        if (was.isPresent()) {
            changes.say("values", Effect.OTHER, values, "", values);
            return Stream.of(difference(only, Kind.REMOVED, before, changes));
        }
        changes.say("values", Effect.OTHER, "", values, values);
        return Stream.of(difference(only, Kind.ADDED, after, changes));
    }

    private static void changed(ParameterDescription was, ParameterDescription is, Changes changes) {
        changes.plain("unit", Effect.OTHER, was.unit(), is.unit());
        changes.plain("protective", Effect.OTHER, was.protective(), is.protective());
        new ValueChanges(was, is, changes).note();
        changes.text("title", was.title(), is.title());
    }

    private static Difference difference(
            ParameterDescription parameter, Kind kind, RulesetDescription ruleset, Changes changes) {
        List<String> readBy = ruleset.info().requirements().stream()
                .filter(requirement -> requirement.parameters().contains(parameter.id()))
                .map(requirement -> requirement.id())
                .toList();
        return new Difference(
                Subject.PARAMETER,
                parameter.id(),
                Optional.empty(),
                parameter.title(),
                kind,
                "",
                readBy,
                changes.all());
    }
}
