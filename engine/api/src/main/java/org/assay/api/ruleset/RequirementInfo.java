package org.assay.api.ruleset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One checkable point of a clause, as its author wrote it.
 *
 * @param id unique in its ruleset
 * @param area the area's id
 * @param clause the clause it checks
 * @param title in a few words
 * @param basis what makes it a requirement
 * @param severity how grave it is not to meet it, where a branch says nothing else
 * @param weight in the score; above 0
 * @param conditions each condition with the outcome it decides, in the order tried
 * @param evidence what MET needs, in words; empty when the company's word is enough
 * @param question what an advisor asks
 * @param remedy what to do about a finding
 * @param mapsTo clauses of other standards
 * @param indicators ids of the indicators it reads, sorted
 * @param parameters ids of the parameters it reads, sorted
 * @param origin where it was taken from, and what was changed; empty where it stands in its own ruleset
 * @param repeat over which records it is repeated, in words; empty where it is asked once
 */
public record RequirementInfo(
        String id,
        String area,
        Clause clause,
        String title,
        Basis basis,
        Severity severity,
        BigDecimal weight,
        List<ConditionInfo> conditions,
        String evidence,
        String question,
        Optional<Remedy> remedy,
        List<Mapping> mapsTo,
        List<String> indicators,
        List<String> parameters,
        Optional<Origin> origin,
        String repeat) {
    /**
     * One condition of a requirement.
     *
     * @param decides what follows when it holds, such as {@code MET} or {@code NOT_MET, CRITICAL}
     * @param text the condition as written
     */
    public record ConditionInfo(String decides, String text) {}
}
