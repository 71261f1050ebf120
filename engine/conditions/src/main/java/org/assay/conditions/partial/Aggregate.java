package org.assay.conditions.partial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One number for a whole list, of which some members may be unknown or uncertain. Of an unknown list, it is unknown. */
public enum Aggregate {
    /** How many members there are. */
    COUNT {
        @Override
        Bounded of(Sifted list) {
            int sure = list.sure().size();
            return Bounded.between(sure, (long) sure + list.maybe().size());
        }
    },
    /** The sum, rounded once; zero for an empty list. */
    SUM {
        @Override
        Bounded of(Sifted list) {
            return exactSum(list).rounded();
        }
    },
    /** The smallest member; unknown if there may be none. */
    MIN {
        @Override
        Bounded of(Sifted list) {
            return smallest(bounds(list.sure()).toList(), bounds(list.maybe()).toList());
        }
    },
    /** The largest member; unknown if there may be none. */
    MAX {
        @Override
        Bounded of(Sifted list) {
            return smallest(
                            bounds(list.sure()).map(Bounded::negated).toList(),
                            bounds(list.maybe()).map(Bounded::negated).toList())
                    .negated();
        }
    },
    /** The mean; unknown if there may be no member. */
    MEAN {
        @Override
        Bounded of(Sifted list) {
            if (list.sure().isEmpty()) {
                return Bounded.UNBOUNDED;
            }
            BigDecimal size = BigDecimal.valueOf(list.sure().size());
            return list.maybe().isEmpty() ? Arithmetic.DIVIDED_BY.of(exactSum(list), Bounded.at(size)) : range(list);
        }
    };

    abstract Bounded of(Sifted list);

    /** Returns what is known of the number, given what is known of the list. */
    public Partial of(Partial list) {
        return list instanceof Sifted sifted ? of(sifted).narrowed() : Unknown.UNKNOWN;
    }

    private static Stream<Bounded> bounds(List<Partial> members) {
        return members.stream().map(Partial::bounds);
    }

    private static Bounded exactSum(Sifted list) {
        Bounded zero = Bounded.at(BigDecimal.ZERO);
        return Stream.concat(bounds(list.sure()), bounds(list.maybe()).map(zero::hull))
                .reduce(zero, Bounded::exactlyPlus);
    }

    /** The smallest is at most any sure member's most, and at least some member's least, sure or not. */
    private static Bounded smallest(List<Bounded> sure, List<Bounded> maybe) {
        if (sure.isEmpty()) {
            return Bounded.UNBOUNDED;
        }
        Optional<BigDecimal> least = Stream.concat(sure.stream(), maybe.stream())
                .map(Bounded::least)
                .reduce(Decimals::smallest)
                .orElseThrow();
        Optional<BigDecimal> most =
                sure.stream().flatMap(member -> member.most().stream()).reduce(BigDecimal::min);
        return new Bounded(least, most);
    }

    private static Bounded range(Sifted list) {
        return Stream.concat(bounds(list.sure()), bounds(list.maybe()))
                .reduce(Bounded::hull)
                .orElseThrow();
    }
}
