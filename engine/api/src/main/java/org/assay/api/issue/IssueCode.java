package org.assay.api.issue;

import java.util.Locale;

/**
 * What is wrong, by a name that never changes: tools may rely on {@link #id()}.
 */
public enum IssueCode {
    /** The text is not well-formed YAML or JSON, is empty, or is beyond a bound of depth or size. */
    PROFILE_SYNTAX(IssueType.PROFILE),
    /** A profile cannot be read at all: missing, a directory, not text. */
    PROFILE_UNREADABLE(IssueType.PROFILE),
    /** The same key stands twice in one mapping. */
    PROFILE_DUPLICATE_KEY(IssueType.PROFILE),
    /** A key that no profile has. */
    PROFILE_UNKNOWN_KEY(IssueType.PROFILE),
    /** A key that every profile needs is not there. */
    PROFILE_MISSING_KEY(IssueType.PROFILE),
    /** An answer to an indicator that no dictionary declares. */
    PROFILE_UNKNOWN_INDICATOR(IssueType.PROFILE),
    /** An answer to an indicator that is worked out from others. */
    PROFILE_DERIVED_INDICATOR(IssueType.PROFILE),
    /** A determination about a requirement that no loaded ruleset has. */
    PROFILE_UNKNOWN_REQUIREMENT(IssueType.PROFILE),
    /** Two records of one list go by the same name. */
    PROFILE_DUPLICATE_RECORD(IssueType.PROFILE),
    /** An answer, or a header field, of another type than declared. */
    PROFILE_WRONG_TYPE(IssueType.PROFILE),
    /** A unit that cannot be converted into the declared one. */
    PROFILE_WRONG_UNIT(IssueType.PROFILE),
    /** A value outside the declared range or options. */
    PROFILE_OUT_OF_RANGE(IssueType.PROFILE),
    /** A date that the calendar does not have, or a period that ends before it begins. */
    PROFILE_WRONG_DATE(IssueType.PROFILE),
    /** An assessment that is not well-formed, is empty, or is beyond a bound of depth or size. */
    ASSESSMENT_SYNTAX(IssueType.PROFILE),
    /** An assessment that cannot be read at all: missing, a directory, not text. */
    ASSESSMENT_UNREADABLE(IssueType.PROFILE),
    /** The same key stands twice in one mapping of an assessment. */
    ASSESSMENT_DUPLICATE_KEY(IssueType.PROFILE),
    /** A key that every assessment has is not there. */
    ASSESSMENT_MISSING_KEY(IssueType.PROFILE),
    /** A value of an assessment that is of another type than its key has. */
    ASSESSMENT_WRONG_TYPE(IssueType.PROFILE),
    /** An option or argument of a command or request that cannot be used. */
    REQUEST_INVALID(IssueType.PROFILE),
    /** A ruleset, version or requirement that is not in force or not installed. */
    RULESET_UNKNOWN(IssueType.NOT_FOUND),
    /** A ruleset that was asked for and is not for this company. */
    RULESET_NOT_APPLICABLE(IssueType.NOT_FOUND),
    /** A framework that is not loaded. */
    FRAMEWORK_UNKNOWN(IssueType.NOT_FOUND),
    /** A ruleset file that is not well-formed YAML. */
    RULESET_SYNTAX(IssueType.RULESET),
    /** A ruleset folder or bundle that cannot be read. */
    RULESET_UNREADABLE(IssueType.RULESET),
    /** The same key or id stands twice. */
    RULESET_DUPLICATE(IssueType.RULESET),
    /** A key that this kind of file does not have. */
    RULESET_UNKNOWN_KEY(IssueType.RULESET),
    /** A key that this kind of file needs is not there. */
    RULESET_MISSING_KEY(IssueType.RULESET),
    /** A value that does not fit its key. */
    RULESET_INVALID_VALUE(IssueType.RULESET),
    /** A condition that is not in the allowed language or does not type-check. */
    RULESET_CONDITION(IssueType.RULESET),
    /** A reference to an indicator, parameter, unit or area that is not declared. */
    RULESET_UNKNOWN_REFERENCE(IssueType.RULESET),
    /** Keys that contradict each other. */
    RULESET_CONTRADICTION(IssueType.RULESET),
    /** A requirement without cases, or a case that does not say enough. */
    RULESET_CASES(IssueType.RULESET),
    /** A rule bundle that breaks the rules for bundles: code in it, paths that climb out, wrong format. */
    RULESET_BUNDLE(IssueType.RULESET),
    /** A text that a translation leaves in the ruleset's own language. */
    LINT_TRANSLATION(IssueType.RULESET),
    /** A requirement that reads the answer to a question of another requirement. */
    LINT_FOREIGN_QUESTION(IssueType.RULESET),
    /** An indicator that no requirement reads. */
    LINT_UNUSED_INDICATOR(IssueType.RULESET),
    /** A number without a unit beside one that has a unit. */
    LINT_UNITLESS_NUMBER(IssueType.RULESET),
    /** A number in a condition that belongs into a parameter. */
    LINT_LITERAL(IssueType.RULESET),
    /** A condition, or a part of one, that no answers make true. */
    LINT_NEVER(IssueType.RULESET),
    /** A condition, or a part of one, that no answers make false. */
    LINT_ALWAYS(IssueType.RULESET),
    /** A branch that never decides, since one before it always does. */
    LINT_SHADOWED(IssueType.RULESET),
    /** An outcome of a requirement that no case expects. */
    LINT_UNREACHED(IssueType.RULESET),
    /** A requirement that can be not applicable and does not say why. */
    LINT_NO_REASON(IssueType.RULESET),
    /** A reason why requirements do not apply that none gives. */
    LINT_UNUSED_REASON(IssueType.RULESET),
    /** A grade that no company can get. */
    LINT_UNREACHABLE_GRADE(IssueType.RULESET),
    /** A requirement that decides too much of the score alone. */
    LINT_WEIGHT(IssueType.RULESET),
    /** A plugin that threw or gave something it must not give. */
    PLUGIN_FAULT(IssueType.PLUGIN),
    /** A bundle that could not be installed, resolved or started. */
    BUNDLE_UNRESOLVED(IssueType.PLUGIN),
    /** A fault of the engine. */
    ENGINE_FAULT(IssueType.ENGINE);

    private final IssueType type;

    IssueCode(IssueType type) {
        this.type = type;
    }

    /** Returns who has to act. */
    public IssueType type() {
        return type;
    }

    /** Returns the stable name, such as {@code profile.wrong_unit}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }
}
