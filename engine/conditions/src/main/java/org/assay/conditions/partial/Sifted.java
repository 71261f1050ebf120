package org.assay.conditions.partial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assay.api.value.Value;

/**
 * A list, as far as it is known.
 *
 * @param sure its members for sure, in order; of a member itself little may be known
 * @param maybe members it perhaps has, since the answer that decides is missing
 */
public record Sifted(List<Partial> sure, List<Partial> maybe) implements Partial {
    public Sifted {
        sure = List.copyOf(sure);
        maybe = List.copyOf(maybe);
    }

    @Override
    public Value decided() {
        return maybe.isEmpty()
                ? new Value.Items(sure.stream().map(Partial::decided).toList())
                : Value.UNKNOWN;
    }

    @Override
    public Bounded bounds() {
        return Bounded.UNBOUNDED;
    }

    /** Returns the list of what an operation makes of each member. */
    public Sifted map(UnaryOperator<Partial> operation) {
        return new Sifted(
                sure.stream().map(operation).toList(),
                maybe.stream().map(operation).toList());
    }

    /** Returns the members for which a condition holds. */
    public Sifted filter(UnaryOperator<Partial> condition) {
        List<Partial> still = new ArrayList<>();
        List<Partial> perhaps = new ArrayList<>();
        for (Partial member : sure) {
            sift(member, condition.apply(member), still, perhaps);
        }
        for (Partial member : maybe) {
            sift(member, condition.apply(member), perhaps, perhaps);
        }
        return new Sifted(still, perhaps);
    }

    private static void sift(Partial member, Partial holds, List<Partial> ifTrue, List<Partial> ifUnknown) {
        if (holds.isTrue()) {
            ifTrue.add(member);
        } else if (!holds.isFalse()) {
            ifUnknown.add(member);
        }
    }

    /** Returns whether the list has a member that equals a value. */
    public Partial contains(Partial value) {
        boolean possible = false;
        for (Partial member : sure) {
            Partial equal = Relation.EQUAL.holds(member, value);
            if (equal.isTrue()) {
                return Known.TRUE;
            }
            possible |= !equal.isFalse();
        }
        for (Partial member : maybe) {
            possible |= !Relation.EQUAL.holds(member, value).isFalse();
        }
        return possible ? Unknown.UNKNOWN : Known.FALSE;
    }

    /** Returns whether two lists have equal members in the same order. */
    Partial sameAs(Sifted other) {
        if (Aggregate.COUNT
                .of(this)
                .bounds()
                .isApartFrom(Aggregate.COUNT.of(other).bounds())) {
            return Known.FALSE;
        }
        return maybe.isEmpty() && other.maybe.isEmpty() ? sameMembers(other) : Unknown.UNKNOWN;
    }

    private Partial sameMembers(Sifted other) {
        boolean all = true;
        for (int i = 0; i < sure.size(); i++) {
            Partial equal = Relation.EQUAL.holds(sure.get(i), other.sure.get(i));
            if (equal.isFalse()) {
                return Known.FALSE;
            }
            all &= equal.isTrue();
        }
        return all ? Known.TRUE : Unknown.UNKNOWN;
    }
}
