package org.assay.conditions.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.conditions.AllOf;
import org.assay.conditions.AnyOf;
import org.assay.conditions.Choice;
import org.assay.conditions.Expression;
import org.assay.conditions.Filter;
import org.assay.conditions.Not;
import org.assay.conditions.Quantified;
import org.assay.conditions.Rewriting;

/**
 * Finds every small change that can be made to a condition at one place: a sign, a word, a number, a part left out. The
 * same condition always gives the same changes, in order of reading.
 */
public final class Changes {
    private Changes() {}

    /**
     * Returns the changes.
     *
     * @param condition true or false
     */
    public static List<Change> of(Expression condition) {
        return of(condition, true).toList();
    }

    private static Stream<Change> of(Expression part, boolean decides) {
        return Stream.concat(here(part, decides), inside(part));
    }

    /** Returns the changes to the part itself and not within its parts. */
    public static Stream<Change> here(Expression part, boolean decides) {
        return Stream.of(Signs.of(part), Words.of(part), Amounts.of(part), Omissions.of(part, decides))
                .flatMap(changes -> changes);
    }

    private static Stream<Change> inside(Expression part) {
        List<Stream<Change>> all = new ArrayList<>();
        for (int i = 0; i < part.children().size(); i++) {
            int place = i;
            all.add(of(part.children().get(i), decides(part, i)).map(change -> within(part, place, change)));
        }
        return all.stream().flatMap(changes -> changes);
    }

    /** Returns the change to one child as a change to its parent. */
    public static Change within(Expression parent, int child, Change change) {
        List<Expression> children = new ArrayList<>(parent.children());
        children.set(child, change.changed());
        return new Change(Rewriting.with(parent, children), change.part(), change.what());
    }

    /** Whether a child that is true or false stands there as a condition, and not as an operand or argument. */
    private static boolean decides(Expression parent, int child) {
        if (parent instanceof Quantified || parent instanceof Filter) {
            return child == 1;
        }
        boolean isJoined = parent instanceof AllOf || parent instanceof AnyOf || parent instanceof Not;
        return isJoined || (parent instanceof Choice && child == 0);
    }
}
