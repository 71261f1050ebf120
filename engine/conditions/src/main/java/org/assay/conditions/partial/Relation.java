package org.assay.conditions.partial;

/** How two values compare, of which one or both may be known in part only. */
public enum Relation {
    EQUAL("=") {
        @Override
        public Partial holds(Partial a, Partial b) {
            return equal(a, b);
        }
    },
    NOT_EQUAL("!=") {
        @Override
        public Partial holds(Partial a, Partial b) {
            return not(equal(a, b));
        }
    },
    LESS("<") {
        @Override
        public Partial holds(Partial a, Partial b) {
            return less(a, b);
        }
    },
    AT_MOST("<=") {
        @Override
        public Partial holds(Partial a, Partial b) {
            return not(less(b, a));
        }
    },
    MORE(">") {
        @Override
        public Partial holds(Partial a, Partial b) {
            return less(b, a);
        }
    },
    AT_LEAST(">=") {
        @Override
        public Partial holds(Partial a, Partial b) {
            return not(less(a, b));
        }
    };

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** Returns whether the relation is known to hold, known not to hold, or unknown. */
    public abstract Partial holds(Partial a, Partial b);

    /** Returns the relation as it is written. */
    public String sign() {
        return sign;
    }

    private static Partial not(Partial truth) {
        if (truth.isTrue()) {
            return Known.FALSE;
        }
        return truth.isFalse() ? Known.TRUE : truth;
    }

    private static Partial equal(Partial a, Partial b) {
        if (a instanceof Known x && b instanceof Known y) {
            return Order.of(x.value(), y.value())
                    .map(order -> Partial.of(order == 0))
                    .orElse(Unknown.UNKNOWN);
        }
        if (a instanceof Sifted x && b instanceof Sifted y) {
            return x.sameAs(y);
        }
        return a.bounds().isApartFrom(b.bounds()) ? Known.FALSE : Unknown.UNKNOWN;
    }

    private static Partial less(Partial a, Partial b) {
        if (a instanceof Known x && b instanceof Known y) {
            return Order.of(x.value(), y.value())
                    .map(order -> Partial.of(order < 0))
                    .orElse(Unknown.UNKNOWN);
        }
        if (a.bounds().isBelow(b.bounds())) {
            return Known.TRUE;
        }
        return b.bounds().isAtMost(a.bounds()) ? Known.FALSE : Unknown.UNKNOWN;
    }
}
