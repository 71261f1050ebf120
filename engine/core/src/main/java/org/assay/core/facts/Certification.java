package org.assay.core.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.api.profile.Certificate;
import org.assay.api.ruleset.Clause;
import org.assay.ruleset.model.Requirement;

/**
 * What a company's certificates do for the answers that one requirement rests on. A certificate proves answers; it gives
 * none, settles no contradiction, takes nothing back that the company admitted, and proves nothing where zero tolerance
 * is at stake.
 *
 * @param valid the certificate that proves them, of several the one that holds longest
 * @param refused in sentences, why each other one for the same standard does not
 */
public record Certification(Optional<Certificate> valid, List<String> refused) {
    public Certification {
        refused = List.copyOf(refused);
    }

    /**
     * Looks through the certificates of a company.
     *
     * @param site the id of the site that is judged
     */
    static Certification of(
            List<Certificate> certificates, Optional<String> site, LocalDate asOf, Requirement requirement) {
        List<Certificate> valid = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Certificate certificate : certificates) {
            if (isSame(certificate.standard(), requirement.clause().standard())) {
                Optional<String> fault = fault(certificate, site, asOf, requirement);
                fault.ifPresentOrElse(
                        why -> refused.add(name(certificate) + " does not count: " + why),
                        () -> valid.add(certificate));
            }
        }
        return new Certification(
                valid.stream()
                        .max(Comparator.comparing(
                                certificate -> certificate.to().orElseThrow())),
                refused);
    }

    /** Returns the note of an answer that counts as certified; empty without a valid certificate. */
    public Optional<String> note() {
        return valid.map(certificate ->
                "by " + name(certificate) + ", valid until " + certificate.to().orElseThrow());
    }

    private static Optional<String> fault(
            Certificate certificate, Optional<String> site, LocalDate asOf, Requirement requirement) {
        return edition(certificate, requirement.clause())
                .or(() -> certificate
                        .site()
                        .filter(other -> !site.equals(Optional.of(other)))
                        .map(other -> "it is for the site " + other))
                .or(() -> certificate.accredited()
                        ? Optional.empty()
                        : Optional.of("the body that issued it is not accredited for it"))
                .or(() -> period(certificate, asOf))
                .or(() -> requirement.touchesZeroTolerance()
                        ? Optional.of("no certificate proves what zero tolerance is about")
                        : Optional.empty());
    }

    private static Optional<String> edition(Certificate certificate, Clause clause) {
        return certificate
                .edition()
                .filter(edition -> !clause.edition().isEmpty() && !isSame(edition, clause.edition()))
                .map(edition -> "it is for the edition " + edition + ", not " + clause.edition());
    }

    private static Optional<String> period(Certificate certificate, LocalDate asOf) {
        if (certificate.from().isEmpty() || certificate.to().isEmpty()) {
            return Optional.of("it does not say from when until when it is valid");
        }
        LocalDate from = certificate.from().get();
        LocalDate to = certificate.to().get();
        if (asOf.isBefore(from)) {
            return Optional.of("it is valid only from " + from);
        }
        return asOf.isAfter(to) ? Optional.of("it was valid until " + to) : Optional.empty();
    }

    private static String name(Certificate certificate) {
        return "the certificate " + certificate.standard()
                + certificate.edition().map(edition -> ":" + edition).orElse("")
                + certificate.body().map(body -> " of " + body).orElse("");
    }

    /** Returns whether two names are the same to a reader: {@code ISO 14001} and {@code iso-14001} are. */
    private static boolean isSame(String one, String other) {
        return !plain(one).isEmpty() && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
