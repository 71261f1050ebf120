package org.assay.core.judge;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.value.Value;
import org.assay.conditions.Condition;
import org.assay.conditions.Expression;
import org.assay.conditions.Field;
import org.assay.conditions.Lookup;
import org.assay.conditions.Symbol;
import org.assay.conditions.Ternary;
import org.assay.core.facts.View;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** The fields of one record that are not answered and keep something open. */
public final class RecordGaps {
    private final View view;
    private final Set<String> gaps = new LinkedHashSet<>();

    private RecordGaps(View view) {
        this.view = view;
    }

    /** Returns the fields, such as {@code incident.closed}; none where the requirement is not repeated. */
    public static Set<String> of(Requirement requirement, View view) {
        RecordGaps found = new RecordGaps(view);
        requirement.repeat().ifPresent(repeat -> found.collect(requirement, repeat));
        return found.gaps;
    }

    /** Returns whether a condition that is open reads a field of the record that is not answered. */
    static boolean keepOpen(Condition condition, View view) {
        RecordGaps found = new RecordGaps(view);
        found.collect(condition);
        return !found.gaps.isEmpty();
    }

    private void collect(Requirement requirement, Repeat repeat) {
        Stream.concat(
                        repeat.when().stream(),
                        requirement.branches().stream().map(Branch::condition).flatMap(condition -> condition.stream()))
                .forEach(condition -> collect(condition, repeat));
    }

    private void collect(Condition condition, Repeat repeat) {
        collect(condition);
        boolean open = condition.test(view) == Ternary.UNKNOWN;
        if (open && condition.reads().stream().anyMatch(symbol -> symbol.kind() == Symbol.Kind.PARAMETER)) {
            repeat.date().ifPresent(date -> addIfMissing(repeat.record(), date));
        }
    }

    private void collect(Condition condition) {
        if (condition.test(view) == Ternary.UNKNOWN) {
            collect(condition.tree());
        }
    }

    private void collect(Expression part) {
        if (part instanceof Field field
                && field.record() instanceof Lookup lookup
                && lookup.symbol().kind() == Symbol.Kind.RECORD) {
            addIfMissing(lookup.symbol(), field.name());
        }
        part.children().forEach(this::collect);
    }

    private void addIfMissing(Symbol record, String field) {
        if (view.value(record) instanceof Value.Fields fields && fields.get(field) instanceof Value.Unknown) {
            gaps.add(record.id() + "." + field);
        }
    }
}
