package org.assay.api.description;

/**
 * A condition as its author wrote it, and for those who do not know its signs.
 *
 * @param text as written; where a condition was put together from several, as it would be written
 * @param words the same in English words, with ids as they are
 */
public record ConditionText(String text, String words) {}
