package org.assay.conditions.change;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.conditions.Absence;
import org.assay.conditions.AllOf;
import org.assay.conditions.AnyOf;
import org.assay.conditions.Call;
import org.assay.conditions.Choice;
import org.assay.conditions.Expression;
import org.assay.conditions.Function;
import org.assay.conditions.MostProtective;
import org.assay.conditions.Not;
import org.assay.conditions.Quantified;
import org.assay.conditions.partial.Relation;

/** Changes a word into one that says something else. */
final class Words {
    private static final Map<Function, Function> OTHERS = new EnumMap<>(Map.of(
            Function.MIN, Function.MAX,
            Function.MAX, Function.MIN,
            Function.SUM, Function.MEAN,
            Function.MEAN, Function.SUM,
            Function.FLOOR, Function.CEILING,
            Function.CEILING, Function.FLOOR,
            Function.STARTS_WITH, Function.ENDS_WITH,
            Function.ENDS_WITH, Function.STARTS_WITH,
            Function.UPPER_CASE, Function.LOWER_CASE,
            Function.LOWER_CASE, Function.UPPER_CASE));

    private Words() {}

    static Stream<Change> of(Expression part) {
        return change(part).stream();
    }

    private static Optional<Change> change(Expression part) {
        if (part instanceof AllOf) {
            return Optional.of(Said.becomes(new AnyOf(part.at(), part.children()), part, "and", "or"));
        }
        if (part instanceof AnyOf) {
            return Optional.of(Said.becomes(new AllOf(part.at(), part.children()), part, "or", "and"));
        }
        if (part instanceof Quantified old) {
            return Optional.of(quantified(old));
        }
        if (part instanceof Call call) {
            return Optional.ofNullable(OTHERS.get(call.function())).map(other -> called(call, other));
        }
        return rarer(part);
    }

    private static Optional<Change> rarer(Expression part) {
        if (part instanceof MostProtective old) {
            return Optional.of(strictest(old));
        }
        if (part instanceof Choice old) {
            Expression opposite = new Not(old.condition().at(), old.condition());
            Choice changed = new Choice(old.at(), opposite, old.then(), old.otherwise(), old.type());
            return Optional.of(Said.becomes(changed, old, "if", "if not"));
        }
        return part instanceof Absence old
                ? Optional.of(Said.becomes(
                        new Absence(old.at(), old.of(), !old.missing()),
                        old,
                        old.missing() ? "=" : "!=",
                        old.missing() ? "!=" : "="))
                : Optional.empty();
    }

    private static Change quantified(Quantified old) {
        Quantified changed = new Quantified(old.at(), !old.every(), old.list(), old.condition());
        return Said.becomes(changed, old, old.every() ? "every" : "some", old.every() ? "some" : "every");
    }

    private static Change called(Call old, Function other) {
        Call changed = new Call(old.at(), other, old.arguments(), old.type());
        return Said.becomes(changed, old, old.function().word(), other.word());
    }

    private static Change strictest(MostProtective old) {
        Relation other = old.stricter() == Relation.LESS ? Relation.MORE : Relation.LESS;
        MostProtective changed = new MostProtective(old.at(), other, old.candidates(), old.type());
        return Said.becomes(changed, old, "most protective", "least protective");
    }
}
