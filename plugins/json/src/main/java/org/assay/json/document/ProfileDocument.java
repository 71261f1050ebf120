package org.assay.json.document;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Party;
import org.assay.api.profile.ReportingPeriod;

/**
 * The head of a company profile.
 *
 * @param id the profile's id
 * @param name what people call it
 * @param company the company
 * @param site the site
 * @param country ISO 3166-1 alpha-2
 * @param sector an ISIC class
 * @param period the reporting period
 * @param digest over the typed answers
 * @param region ISO 3166-2
 * @param employees number of people
 */
@JsonbPropertyOrder({"id", "name", "company", "site", "country", "sector", "period", "digest", "region", "employees"})
public record ProfileDocument(
        String id,
        Optional<String> name,
        Optional<PartyDocument> company,
        Optional<PartyDocument> site,
        Optional<String> country,
        Optional<String> sector,
        Optional<PeriodDocument> period,
        String digest,
        Optional<String> region,
        Optional<Integer> employees) {
    /** A company or a site. */
    @JsonbPropertyOrder({"id", "name", "osId"})
    public record PartyDocument(String id, Optional<String> name, Optional<String> osId) {
        static PartyDocument of(Party party) {
            return new PartyDocument(party.id(), party.name(), party.osId());
        }
    }

    /** First and last day. */
    @JsonbPropertyOrder({"from", "to"})
    public record PeriodDocument(String from, String to) {
        static PeriodDocument of(ReportingPeriod period) {
            return new PeriodDocument(period.from().toString(), period.to().toString());
        }
    }

    static ProfileDocument of(CompanyProfile profile, String digest) {
        return new ProfileDocument(
                profile.id(),
                profile.name(),
                profile.company().map(PartyDocument::of),
                profile.site().map(PartyDocument::of),
                profile.country(),
                profile.sector(),
                profile.period().map(PeriodDocument::of),
                digest,
                profile.region(),
                profile.employees());
    }
}
