package org.assay.core.assess;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Party;

/** Names a finding so that the same one, of the same company and site, has the same name next year. */
final class FindingId {
    private static final int LENGTH = 16;

    private FindingId() {}

    static String of(CompanyProfile profile, String ruleset, String requirement) {
        return of(List.of(company(profile), site(profile), ruleset, requirement));
    }

    /** Names the finding about one record. */
    static String of(CompanyProfile profile, String ruleset, String requirement, String record) {
        return of(List.of(company(profile), site(profile), ruleset, requirement, record));
    }

    private static String company(CompanyProfile profile) {
        return profile.company().map(Party::id).orElse(profile.id());
    }

    private static String site(CompanyProfile profile) {
        return profile.site().map(Party::id).orElse("");
    }

    private static String of(List<String> parts) {
        String key = String.join("\u0000", parts);
        byte[] digest = Digests.sha256(key.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    }
}
