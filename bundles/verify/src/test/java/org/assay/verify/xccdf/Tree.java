package org.assay.verify.xccdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A benchmark, or a part of it: groups within groups, and rules whose results are known beforehand. */
public sealed interface Tree {
    /** Returns the name, which no other part of the same benchmark has. */
    String id();

    /** Returns how much it counts among its siblings: not below 0, and at most three digits, as XCCDF has it. */
    BigDecimal weight();

    /** Returns the rules in it, in the order of the document. */
    Stream<Rule> rules();

    /** Parts that are scored together; the outermost is the benchmark itself, whose weight means nothing. */
    record Group(String id, BigDecimal weight, List<Tree> children) implements Tree {
        /** Keeps its own list. */
        public Group {
            children = List.copyOf(children);
        }

        @Override
        public Stream<Rule> rules() {
            return children.stream().flatMap(Tree::rules);
        }
    }

    /** A rule, and what looking at the system would find. */
    record Rule(String id, BigDecimal weight, Role role, Result result) implements Tree {
        @Override
        public Stream<Rule> rules() {
            return Stream.of(this);
        }

        /** Returns what has to be reported of it, which is what would be found unless its role hides that. */
        public Result reported() {
            if (result == Result.NOTSELECTED) {
                return result;
            }
            return switch (role) {
                case FULL -> result;
                case UNCHECKED -> Result.NOTCHECKED;
                case UNSCORED -> result.isKnownWithoutLooking() ? result : Result.INFORMATIONAL;
            };
        }
    }

    /** What a rule is there for; the names are those of XCCDF in capitals. */
    enum Role {
        /** It is looked at and scored. */
        FULL,
        /** It is looked at for information. */
        UNSCORED,
        /** It is not looked at. */
        UNCHECKED
    }

    /** What came of a rule; the names are those of XCCDF in capitals. */
    enum Result {
        PASS(101),
        FAIL(102),
        ERROR(103),
        UNKNOWN(104),
        NOTAPPLICABLE(105),
        NOTCHECKED(106),
        NOTSELECTED(107),
        INFORMATIONAL(108),
        FIXED(109);

        private final int scriptStatus;

        Result(int scriptStatus) {
            this.scriptStatus = scriptStatus;
        }

        /** Returns what a script ends with to say so to OpenSCAP. */
        int scriptStatus() {
            return scriptStatus;
        }

        /** Returns whether it is settled before anything of the system is looked at. */
        boolean isKnownWithoutLooking() {
            return this == NOTAPPLICABLE || this == NOTCHECKED || this == NOTSELECTED;
        }
    }
}
