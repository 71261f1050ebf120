package org.assay.api.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about one site of one company for one period. What is missing in the header is unknown, never a default.
 *
 * @param id the profile's own id; never blank
 * @param name what people call it
 * @param company the company the site belongs to
 * @param site the site
 * @param country ISO 3166-1 alpha-2
 * @param region ISO 3166-2
 * @param sector an ISIC class such as {@code ISIC-1410}
 * @param employees number of people employed; 0 or more
 * @param period the reporting period
 * @param answers by indicator id, in the order written
 * @param certificates in the order written
 * @param determinations in the order written
 * @param costs what the company says that it costs to meet a requirement, by {@code ruleset/requirement}; it changes no
 *     outcome and no score
 */
public record CompanyProfile(
        String id,
        Optional<String> name,
        Optional<Party> company,
        Optional<Party> site,
        Optional<String> country,
        Optional<String> region,
        Optional<String> sector,
        Optional<Integer> employees,
        Optional<ReportingPeriod> period,
        Map<String, Answer> answers,
        List<Certificate> certificates,
        List<Determination> determinations,
        Map<String, BigDecimal> costs) {
    public CompanyProfile {
        certificates = List.copyOf(certificates);
        determinations = List.copyOf(determinations);
        costs = Map.copyOf(costs);
    }
}
