package org.assay.core.assess;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Party;

/** Names a finding so that the same one, of the same company and site, has the same name next year. */
final class FindingId {
    private static final int LENGTH = 16;

    private FindingId() {}

    static String of(CompanyProfile profile, String ruleset, String requirement) {
        String company = profile.company().map(Party::id).orElse(profile.id());
        String site = profile.site().map(Party::id).orElse("");
        String key = String.join("\u0000", company, site, ruleset, requirement);
        byte[] digest = Digests.sha256(key.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    }
}
