package org.assay.api.ruleset;

/**
 * Why a requirement does not apply to a company, such as that the site runs no dormitory. The code is the same in every
 * language, so that those who read many assessments can count it.
 *
 * @param code such as {@code no_dormitory}; unique in the ruleset that gives it
 * @param text in a sentence, in the language of the reader
 */
public record NotApplicableReason(String code, String text) {}
