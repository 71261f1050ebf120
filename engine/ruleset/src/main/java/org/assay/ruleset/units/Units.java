package org.assay.ruleset.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import tech.units.indriya.function.Calculus;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.unit.BaseUnit;

/** The closed list of units. A unit is converted only into another of the same quantity; money never is. */
public final class Units {
    private final Map<String, Listed> listed;

    private Units(Map<String, Listed> listed) {
        this.listed = listed;
    }

    /** Indriya looks for its number system once, through the thread's context class loader, which a bundle has to set. */
    private static void loadNumberSystem() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Calculus.class.getClassLoader());
        try {
            Calculus.currentNumberSystem();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Returns a list without any unit. */
    public static Units none() {
        return new Units(Map.of());
    }

    /** Returns whether the list has this unit; every ISO 4217 currency counts as listed. */
    public boolean has(String id) {
        return listed.containsKey(id) || isCurrency(id);
    }

    /** Returns the ids listed, in the list's order, without currencies. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(listed.keySet());
    }

    /** Returns whether this is the code of a currency. */
    public static boolean isCurrency(String id) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(id));
    }

    /**
     * Converts a number, to at most 34 digits.
     *
     * @return empty if one unit is not listed or they measure different quantities
     */
    public Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(number);
        }
        Listed source = listed.get(from);
        Listed target = listed.get(to);
        if (source == null || target == null || !source.quantity.equals(target.quantity)) {
            return Optional.empty();
        }
        try {
            Number converted = source.unit.getConverterToAny(target.unit).convert(number);
            return Optional.of(new BigDecimal(converted.toString()).round(MathContext.DECIMAL128));
        } catch (IncommensurableException e) {
            return Optional.empty();
        }
    }

    private record Listed(String quantity, Unit<?> unit) {}

    /** Collects units in the order of their list. */
    public static final class Builder {
        static {
            loadNumberSystem();
        }

        private final Map<String, Listed> listed = new LinkedHashMap<>();

        /**
         * Adds the first unit of a quantity.
         *
         * @return whether the id was new
         */
        public boolean base(String id, String quantity) {
            return listed.putIfAbsent(id, new Listed(quantity, new BaseUnit<>(id))) == null;
        }

        /**
         * Adds a unit that is a multiple of one already listed.
         *
         * @return whether the id was new and the other is listed
         */
        public boolean multiple(String id, BigDecimal factor, String of) {
            Listed other = listed.get(of);
            if (other == null || factor.signum() <= 0) {
                return false;
            }
            Unit<?> unit = other.unit.transform(MultiplyConverter.of(factor));
            return listed.putIfAbsent(id, new Listed(other.quantity, unit)) == null;
        }

        /** Returns the list. */
        public Units build() {
            return new Units(new LinkedHashMap<>(listed));
        }
    }
}
