package org.assay.conditions.syntax;

import java.util.Arrays;

/** What may stand between two operands, apart from {@code and} and {@code or}. */
public enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED_BY("/"),
    TO_THE_POWER_OF("**"),
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** Returns the operator that is written so. */
    public static Operator of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operator is written " + sign));
    }

    /** Returns the operator as it is written. */
    public String sign() {
        return sign;
    }
}
