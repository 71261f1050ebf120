package org.assay.ruleset.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import tech.units.indriya.function.Calculus;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.unit.BaseUnit;

/** The closed list of units. A unit is converted only into another of the same quantity; money never is. */
public final class Units {
    /**
     * What a unit is.
     *
     * @param quantity what it measures
     * @param factor how many of the other unit it is, above 0
     * @param of the other unit; itself for the first unit of a quantity
     */
    public record Definition(String quantity, BigDecimal factor, String of) {}

    private final Map<String, Definition> listed;
    private final Map<String, Unit<?>> built = new ConcurrentHashMap<>();

    private Units(Map<String, Definition> listed) {
        this.listed = listed;
    }

    /** Returns a list without any unit. */
    public static Units none() {
        return new Units(Map.of());
    }

    /** Returns the list that another one {@linkplain #definitions() was}. */
    public static Units of(Map<String, Definition> definitions) {
        return new Units(new LinkedHashMap<>(definitions));
    }

    /** Returns whether the list has this unit; every ISO 4217 currency counts as listed. */
    public boolean has(String id) {
        return listed.containsKey(id) || isCurrency(id);
    }

    /** Returns the ids listed, in the list's order, without currencies. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(listed.keySet());
    }

    /** Returns what each unit is, in the list's order; each stands after the one that it is a multiple of. */
    public Map<String, Definition> definitions() {
        return Collections.unmodifiableMap(listed);
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
        Definition source = listed.get(from);
        Definition target = listed.get(to);
        if (source == null || target == null || !source.quantity.equals(target.quantity)) {
            return Optional.empty();
        }
        try {
            Number converted = unit(from).getConverterToAny(unit(to)).convert(number);
            return Optional.of(new BigDecimal(converted.toString()).round(MathContext.DECIMAL128));
        } catch (IncommensurableException e) {
            return Optional.empty();
        }
    }

    private Unit<?> unit(String id) {
        Unit<?> known = built.get(id);
        if (known == null) {
            Definition definition = listed.get(id);
            known = definition.of.equals(id)
                    ? Multiples.base(id)
                    : Multiples.multiple(unit(definition.of), definition.factor);
            built.put(id, known);
        }
        return known;
    }

    /** Indriya, which is loaded when something is converted for the first time. */
    private static final class Multiples {
        static {
            loadNumberSystem();
        }

        static Unit<?> base(String id) {
            return new BaseUnit<>(id);
        }

        static Unit<?> multiple(Unit<?> unit, BigDecimal factor) {
            return unit.transform(MultiplyConverter.of(factor));
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
    }

    /** Collects units in the order of their list. */
    public static final class Builder {
        private final Map<String, Definition> listed = new LinkedHashMap<>();

        /**
         * Adds the first unit of a quantity.
         *
         * @return whether the id was new
         */
        public boolean base(String id, String quantity) {
            return listed.putIfAbsent(id, new Definition(quantity, BigDecimal.ONE, id)) == null;
        }

        /**
         * Adds a unit that is a multiple of one already listed.
         *
         * @return whether the id was new and the other is listed
         */
        public boolean multiple(String id, BigDecimal factor, String of) {
            Definition other = listed.get(of);
            if (other == null || factor.signum() <= 0) {
                return false;
            }
            return listed.putIfAbsent(id, new Definition(other.quantity, factor, of)) == null;
        }

        /** Returns the list. */
        public Units build() {
            return Units.of(listed);
        }
    }
}
