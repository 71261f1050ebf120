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
 * @param refused why each other one for the same standard does not
 */
public record Certification(Optional<Certificate> valid, List<Remark> refused) {
    private static final Certification NONE = new Certification(Optional.empty(), List.of());

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
        if (certificates.isEmpty()) {
            return NONE;
        }
        List<Certificate> valid = new ArrayList<>();
        List<Remark> refused = new ArrayList<>();
        for (Certificate certificate : certificates) {
            if (isSame(certificate.standard(), requirement.firstClause().standard())) {
                Optional<Remark> fault = fault(certificate, site, asOf, requirement);
                fault.ifPresentOrElse(
                        why -> refused.add(Remark.of("certificate.refused", name(certificate), why)),
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
    public Optional<Remark> note() {
        return valid.map(certificate -> Remark.of(
                "certificate.proves", name(certificate), certificate.to().orElseThrow()));
    }

    private static Optional<Remark> fault(
            Certificate certificate, Optional<String> site, LocalDate asOf, Requirement requirement) {
        return edition(certificate, requirement.firstClause())
                .or(() -> certificate
                        .site()
                        .filter(other -> !site.equals(Optional.of(other)))
                        .map(other -> Remark.of("certificate.site", other)))
                .or(() -> certificate.accredited()
                        ? Optional.empty()
                        : Optional.of(Remark.of("certificate.unaccredited")))
                .or(() -> period(certificate, asOf))
                .or(() -> requirement.touchesZeroTolerance()
                        ? Optional.of(Remark.of("certificate.zero_tolerance"))
                        : Optional.empty());
    }

    private static Optional<Remark> edition(Certificate certificate, Clause clause) {
        return certificate
                .edition()
                .filter(edition -> !clause.edition().isEmpty() && !isSame(edition, clause.edition()))
                .map(edition -> Remark.of("certificate.edition", edition, clause.edition()));
    }

    private static Optional<Remark> period(Certificate certificate, LocalDate asOf) {
        if (certificate.from().isEmpty() || certificate.to().isEmpty()) {
            return Optional.of(Remark.of("certificate.period"));
        }
        LocalDate from = certificate.from().get();
        LocalDate to = certificate.to().get();
        if (asOf.isBefore(from)) {
            return Optional.of(Remark.of("certificate.early", from));
        }
        return asOf.isAfter(to) ? Optional.of(Remark.of("certificate.expired", to)) : Optional.empty();
    }

    private static Remark name(Certificate certificate) {
        String what = certificate.standard()
                + certificate.edition().map(edition -> ":" + edition).orElse("");
        return certificate
                .body()
                .map(body -> Remark.of("certificate.of", what, body))
                .orElseGet(() -> Remark.of("certificate", what));
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
