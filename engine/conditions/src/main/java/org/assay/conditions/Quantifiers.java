package org.assay.conditions;

import java.util.List;
import org.assay.conditions.syntax.Place;
import org.assay.conditions.syntax.Syntax;

/** Checks {@code some} and {@code every}; several lists in one are read as one quantifier inside the other. */
final class Quantifiers {
    private final Checker checker;

    Quantifiers(Checker checker) {
        this.checker = checker;
    }

    Expression of(Syntax.Quantified quantified, Names names) {
        return of(quantified, quantified.members(), names, names);
    }

    /**
     * Checks the lists that are left.
     *
     * @param inLists what a list may name: not the members of the lists before it
     * @param inCondition what the condition may name
     */
    private Expression of(Syntax.Quantified quantified, List<Syntax.Entry> left, Names inLists, Names inCondition) {
        Syntax.Entry first = left.get(0);
        Expression list = checker.inside(inLists).check(first.value());
        if (!(list.type() instanceof Type.Items items)) {
            return checker.expect(list, Type.Items.class, "`" + word(quantified) + "` goes through a list");
        }
        String name = first.key().text();
        if (inLists.isHidden(name)) {
            return checker.fault(first.key().at(), "`" + name + "` is given twice");
        }
        Names inner = inCondition.inQuantifierOf(name, items.of());
        Place at = left.size() == quantified.members().size()
                ? quantified.at()
                : first.key().at();
        Expression rest = left.size() == 1
                ? checker.inside(inner).truth(quantified.condition(), "what follows `satisfies` is")
                : of(quantified, left.subList(1, left.size()), inLists.hiding(name), inner);
        return new Quantified(at, quantified.every(), list, rest);
    }

    private static String word(Syntax.Quantified quantified) {
        return quantified.every() ? "every" : "some";
    }
}
