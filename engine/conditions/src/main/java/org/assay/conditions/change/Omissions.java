package org.assay.conditions.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.conditions.AllOf;
import org.assay.conditions.AnyOf;
import org.assay.conditions.Call;
import org.assay.conditions.Expression;
import org.assay.conditions.Field;
import org.assay.conditions.Filter;
import org.assay.conditions.Function;
import org.assay.conditions.Lookup;
import org.assay.conditions.MostProtective;
import org.assay.conditions.Negation;
import org.assay.conditions.Not;
import org.assay.conditions.Rewriting;
import org.assay.conditions.Type;
import org.assay.conditions.Written;

/** Leaves a part out, or asks for its opposite. */
final class Omissions {
    private static final Set<Function> ROUNDING =
            Set.of(Function.ABS, Function.FLOOR, Function.CEILING, Function.ROUND_HALF_UP);

    private Omissions() {}

    static Stream<Change> of(Expression part, boolean decides) {
        return Stream.concat(members(part), Stream.concat(wrapping(part), opposite(part, decides)));
    }

    private static Stream<Change> members(Expression part) {
        boolean joins = part instanceof AllOf || part instanceof AnyOf || part instanceof MostProtective;
        int size = joins ? part.children().size() : 0;
        return IntStream.range(0, size > 1 ? size : 0).mapToObj(i -> member(part, i));
    }

    private static Change member(Expression part, int index) {
        List<Expression> left = new ArrayList<>(part.children());
        Expression out = left.remove(index);
        boolean alone = left.size() == 1 && !(part instanceof MostProtective);
        return Said.without(alone ? left.get(0) : Rewriting.with(part, left), out);
    }

    private static Stream<Change> wrapping(Expression part) {
        if (part instanceof Not not) {
            return Stream.of(new Change(not.operand(), part, "`not` is left out of `" + Written.of(part) + "`"));
        }
        if (part instanceof Negation negation) {
            return Stream.of(new Change(negation.operand(), part, "`-` is left out of `" + Written.of(part) + "`"));
        }
        if (part instanceof Filter filter) {
            return Stream.of(Said.without(filter.list(), filter.condition()));
        }
        return part instanceof Call call && ROUNDING.contains(call.function())
                ? Stream.of(new Change(
                        call.arguments().get(0),
                        part,
                        "`" + call.function().word() + "` is left out of `" + Written.of(part) + "`"))
                : Stream.of();
    }

    /** What is true or false by itself, without a sign to change, is asked for the other way round. */
    private static Stream<Change> opposite(Expression part, boolean decides) {
        boolean bare = part instanceof Lookup || part instanceof Field || part instanceof Call;
        return decides && bare && part.type() instanceof Type.Truth
                ? Stream.of(new Change(new Not(part.at(), part), part, "`" + Written.of(part) + "` becomes `not(...)`"))
                : Stream.of();
    }
}
