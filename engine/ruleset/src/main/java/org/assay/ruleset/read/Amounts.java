package org.assay.ruleset.read;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.api.value.Numbers;
import org.assay.conditions.Type;
import org.assay.ruleset.scoring.Amount;

/** Reads the numbers of a scoring model: written out, or worked out from parameters and what the company says of itself. */
final class Amounts {
    private final Expressions company;

    Amounts(Expressions company) {
        this.company = company;
    }

    /** Returns the number under a key; empty if the key is missing or what stands there has faults. */
    Optional<Amount> read(Form form, String key) {
        Optional<Amount> fixed =
                form.datum(key).flatMap(Amounts::text).flatMap(Numbers::parse).map(Amount.Fixed::new);
        return fixed.isPresent() ? fixed : worked(form, key);
    }

    /** Returns the number under a key, which must be there. */
    Amount required(Form form, String key) {
        return form.require(key, read(form, key), Amount.of(0));
    }

    private Optional<Amount> worked(Form form, String key) {
        return company.value(form, key, Type.Number.class, "a number").map(Amount.Worked::new);
    }

    /** Returns a number for each severity that a mapping under a key names. */
    Map<Severity, Amount> bySeverity(Form form, String key) {
        Map<Severity, Amount> amounts = new EnumMap<>(Severity.class);
        form.form(key, "a number for each severity").ifPresent(given -> {
            for (Severity severity : Severity.values()) {
                key(given, severity)
                        .flatMap(name -> read(given, name))
                        .ifPresent(found -> amounts.put(severity, found));
            }
            given.done();
        });
        return amounts;
    }

    /** Returns the key under which a mapping speaks of a severity; empty if it does not. */
    static Optional<String> key(Form form, Enum<?> word) {
        String lower = word.name().toLowerCase(Locale.ROOT);
        if (form.has(lower)) {
            return Optional.of(lower);
        }
        return form.has(word.name()) ? Optional.of(word.name()) : Optional.empty();
    }

    /** Returns what is written, if that is no list and no mapping. */
    static Optional<String> text(Datum datum) {
        return datum instanceof Datum.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
