package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.api.value.Numbers;
import org.assay.conditions.Type;
import org.assay.ruleset.scoring.Amount;

/** Reads the numbers of a scoring model: written out, or worked out from parameters and what the company says of itself. */
final class Amounts {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");

    private final Expressions company;

    Amounts(Expressions company) {
        this.company = company;
    }

    /** Returns the number under a key; empty if the key is missing or what stands there has faults. */
    Optional<Amount> read(Form form, String key) {
        Optional<Datum> written = form.datum(key);
        if (written.isPresent() && !(written.get() instanceof Datum.Scalar)) {
            form.invalid(key, "`" + key + "` must be a number or the formula of one, not " + Form.shown(written.get()));
            return Optional.empty();
        }
        Optional<Amount> fixed =
                written.flatMap(Amounts::text).flatMap(Numbers::parse).map(Amount.Fixed::new);
        return fixed.isPresent() ? fixed : worked(form, key);
    }

    /** Returns the number under a key, which must be there. */
    Amount required(Form form, String key) {
        return form.require(key, read(form, key), Amount.of(0));
    }

    /** Returns the number under a key, which is at least 0. */
    Optional<Amount> notNegative(Form form, String key) {
        Optional<Amount> amount = read(form, key);
        if (amount.flatMap(Amounts::fixed).filter(number -> number.signum() < 0).isPresent()) {
            form.invalid(key, "`" + key + "` is never below 0");
        }
        return amount;
    }

    /** Returns the number under a key, which is from 0 to another. */
    Optional<Amount> upTo(Form form, String key, long most) {
        Optional<Amount> amount = read(form, key);
        boolean fits = amount.flatMap(Amounts::fixed)
                .map(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .orElse(true);
        if (!fits) {
            form.invalid(key, "`" + key + "` is from 0 to " + most);
        }
        return amount;
    }

    /** Returns a number that is written out; empty for one that has to be worked out. */
    static Optional<BigDecimal> fixed(Amount amount) {
        return amount instanceof Amount.Fixed given ? Optional.of(given.number()) : Optional.empty();
    }

    private Optional<Amount> worked(Form form, String key) {
        return company.value(form, key, Type.Number.class, "a number").map(Amount.Worked::new);
    }

    /** Returns a number of at least 0 for each severity that a mapping under a key names. */
    Map<Severity, Amount> bySeverity(Form form, String key) {
        Map<Severity, Amount> amounts = new EnumMap<>(Severity.class);
        form.form(key, "a number for each severity").ifPresent(given -> {
            for (Severity severity : Severity.values()) {
                key(given, severity)
                        .flatMap(name -> notNegative(given, name))
                        .ifPresent(found -> amounts.put(severity, found));
            }
            given.done();
        });
        return amounts;
    }

    /** Returns whether a text is a single word that stands for nothing in a formula. */
    boolean isUnknownWord(String text) {
        return WORD.matcher(text).matches()
                && !text.equals("true")
                && !text.equals("false")
                && !text.equals("null")
                && company.vocabulary().find(text).isEmpty();
    }

    /** Returns the key under which a mapping speaks of a severity; empty if it does not. */
    static Optional<String> key(Form form, Enum<?> word) {
        String lower = word.name().toLowerCase(Locale.ROOT);
        if (form.has(lower)) {
            return Optional.of(lower);
        }
        return form.has(word.name()) ? Optional.of(word.name()) : Optional.empty();
    }

    /** Returns whether a list without members is written. */
    static boolean isEmptyList(Datum datum) {
        return datum instanceof Datum.Items items && items.members().isEmpty();
    }

    /** Returns what is written, if that is no list and no mapping. */
    static Optional<String> text(Datum datum) {
        return datum instanceof Datum.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
