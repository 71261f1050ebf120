package org.assay.conditions;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.conditions.syntax.Syntax;

/**
 * The comparison of something with a number that is written out.
 *
 * @param value what is compared, in words
 * @param upper whether the number is the greatest that is allowed, and not the least
 * @param number the number
 * @param with whether the number itself is allowed
 */
record Threshold(String value, boolean upper, BigDecimal number, boolean with) {
    /** Returns which of two comparisons asks for more, if both are of the same thing and in the same direction. */
    static Contrast.Kind between(Syntax before, Syntax after) {
        Optional<Threshold> first = of(before);
        Optional<Threshold> second = of(after);
        return first.isPresent() && second.isPresent() ? first.get().to(second.get()) : Contrast.Kind.UNCLEAR;
    }

    private static Optional<Threshold> of(Syntax syntax) {
        return syntax instanceof Syntax.Infix infix && infix.right() instanceof Syntax.Quantity number
                ? of(infix, number.value())
                : Optional.empty();
    }

    private static Optional<Threshold> of(Syntax.Infix infix, BigDecimal number) {
        String value = Prose.of(infix.left());
        return switch (infix.operator()) {
            case LESS -> Optional.of(new Threshold(value, true, number, false));
            case AT_MOST -> Optional.of(new Threshold(value, true, number, true));
            case MORE -> Optional.of(new Threshold(value, false, number, false));
            case AT_LEAST -> Optional.of(new Threshold(value, false, number, true));
            default -> Optional.empty();
        };
    }

    private Contrast.Kind to(Threshold after) {
        if (!value.equals(after.value) || upper != after.upper) {
            return Contrast.Kind.UNCLEAR;
        }
        int further = after.number.compareTo(number) * (upper ? 1 : -1);
        if (further == 0) {
            return with == after.with ? Contrast.Kind.SAME : with ? Contrast.Kind.NARROWER : Contrast.Kind.WIDER;
        }
        return further < 0 ? Contrast.Kind.NARROWER : Contrast.Kind.WIDER;
    }
}
