package org.assay.ruleset.model;

/** What kind of value a parameter has. */
public enum ParameterType {
    /** A number in a unit of the closed list. */
    DECIMAL,
    /** A number in the currency that is the parameter's unit. */
    MONEY,
    /** A length of time in years, months or days. */
    DURATION
}
