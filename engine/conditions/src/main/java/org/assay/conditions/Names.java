package org.assay.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.conditions.syntax.Place;

/** The names that a part of a condition may use, from the innermost list outwards, apart from the vocabulary. */
final class Names {
    private final List<Level> levels;

    private Names(List<Level> levels) {
        this.levels = List.copyOf(levels);
    }

    static Names none() {
        return new Names(List.of());
    }

    /** Returns these names, and inside them those that the condition of a filter sees. */
    Names inFilterOf(Type member) {
        Map<String, Type> fields = member instanceof Type.Fields record ? record.fields() : Map.of();
        return inside(new Level("item", Optional.of(member), fields));
    }

    /** Returns these names, and inside them the one that a quantifier gives. */
    Names inQuantifierOf(String name, Type member) {
        return inside(new Level(name, Optional.of(member), Map.of()));
    }

    /** Returns these names, where a quantifier has a further one that may not be used yet. */
    Names hiding(String name) {
        return inside(new Level(name, Optional.empty(), Map.of()));
    }

    /** Returns whether a name may not be used yet. */
    boolean isHidden(String name) {
        return levels.stream().anyMatch(level -> level.member.isEmpty() && level.name.equals(name));
    }

    private Names inside(Level level) {
        List<Level> inner = new ArrayList<>(levels);
        inner.add(0, level);
        return new Names(inner);
    }

    /** Returns what a name of one part stands for; a field comes before the member itself, the innermost list first. */
    Optional<Expression> find(String name, Place at) {
        for (int further = 0; further < levels.size(); further++) {
            Optional<Expression> found = levels.get(further).find(name, further, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns every name, for hints. */
    List<String> all() {
        List<String> names = new ArrayList<>();
        levels.forEach(level -> {
            names.add(level.name);
            names.addAll(level.fields.keySet());
        });
        return names;
    }

    /** The names that one list gives; none if they may not be used yet. */
    private record Level(String name, Optional<Type> member, Map<String, Type> fields) {
        Optional<Expression> find(String wanted, int further, Place at) {
            Optional<Expression> whole = member.map(type -> new Member(at, further, type));
            Optional<Type> field = Optional.ofNullable(fields.get(wanted));
            return field.isPresent()
                    ? whole.map(record -> new Field(at, record, wanted, field.get()))
                    : whole.filter(any -> wanted.equals(name));
        }
    }
}
