package org.assay.conditions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Partial;

/**
 * A condition of a requirement, ready to be decided for any number of companies by any number of threads. A missing
 * answer makes it unknown, unless what is known decides.
 */
public final class Condition {
    private final String text;
    private final Expression tree;
    private final Set<Symbol> reads;
    /** What forces the result for every company; null where that depends on the company. */
    private final List<Symbol> alwaysForcing;

    private final boolean choosesLimits;

    Condition(String text, Expression tree) {
        this.text = text;
        this.tree = tree;
        Set<Symbol> symbols = new LinkedHashSet<>();
        tree.reads(symbols);
        this.alwaysForcing = forcesAlike(tree) ? List.copyOf(symbols) : null;
        symbols.removeIf(symbol -> symbol.kind() == Symbol.Kind.DERIVED);
        this.reads = Collections.unmodifiableSet(symbols);
        this.choosesLimits = choosesLimits(tree);
    }

    private static boolean forcesAlike(Expression part) {
        return part instanceof Not not
                ? forcesAlike(not.operand())
                : !(part instanceof AllOf
                        || part instanceof AnyOf
                        || part instanceof Choice
                        || part instanceof Derived);
    }

    private static boolean choosesLimits(Expression part) {
        return part instanceof MostProtective
                || (part instanceof Derived derived && derived.derivation().choosesLimits)
                || part.children().stream().anyMatch(Condition::choosesLimits);
    }

    /** Reads an expression of any type. */
    public static Parsed<Condition> parse(String text, Vocabulary vocabulary) {
        return Checker.check(text, vocabulary).then(tree -> Parsed.of(new Condition(text, tree)));
    }

    /** Reads an expression that is true or false. */
    public static Parsed<Condition> parseTruth(String text, Vocabulary vocabulary) {
        return parse(text, vocabulary).then(Condition::truth);
    }

    /**
     * Returns the condition that holds when all of these do.
     *
     * @param conditions true or false each; never empty
     */
    public static Condition allOf(List<Condition> conditions) {
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        List<Expression> trees = conditions.stream().map(Condition::tree).toList();
        String text = conditions.stream().map(one -> "(" + one.text() + ")").collect(Collectors.joining(" and "));
        return new Condition(text, new AllOf(trees.get(0).at(), trees));
    }

    /** Returns the condition that a tree says, written out. */
    public static Condition of(Expression tree) {
        return new Condition(Written.of(tree), tree);
    }

    /** Returns the condition that holds when this one, true or false, does not. */
    public Condition negated() {
        return new Condition("not(" + text + ")", new Not(tree.at(), tree));
    }

    private Parsed<Condition> truth() {
        return type() instanceof Type.Truth
                ? Parsed.of(this)
                : Parsed.faulty(List.of(new Fault(
                        tree.at().line(),
                        tree.at().column(),
                        "a condition is true or false, but this is " + type().describe())));
    }

    /** Returns the text as it was written. */
    public String text() {
        return text;
    }

    /** Returns the text in English words, for readers who do not know its signs; ids stay as they are. */
    public String words() {
        return Prose.of(text);
    }

    /** Returns the type of the value. */
    public Type type() {
        return tree.type();
    }

    /** Returns the checked tree. */
    public Expression tree() {
        return tree;
    }

    /**
     * Returns the indicators and parameters that the text reads, in order of reading: those that it names and, in place
     * of a derived one, those that this is worked out from.
     */
    public Set<Symbol> reads() {
        return reads;
    }

    /** Returns whether a number is written into the condition, where a parameter should perhaps stand. */
    public boolean usesLiteralNumber() {
        return usesLiteralNumber(tree);
    }

    private static boolean usesLiteralNumber(Expression part) {
        boolean isNumber = part instanceof Literal literal && literal.type() instanceof Type.Number;
        return isNumber || part.children().stream().anyMatch(Condition::usesLiteralNumber);
    }

    /**
     * Returns whether the condition holds for a company.
     *
     * @throws IllegalStateException if the expression is not true or false
     */
    public Ternary test(Facts facts) {
        if (!(type() instanceof Type.Truth)) {
            throw new IllegalStateException("not a condition but " + type().describe() + ": " + text);
        }
        return tree.test(Scope.of(facts));
    }

    /** Returns the value for a company, {@link Value#UNKNOWN} if it is not decided. */
    public Value value(Facts facts) {
        return tree.evaluate(Scope.of(facts)).decided();
    }

    /** Returns what is known of the value for a company. */
    public Partial partial(Facts facts) {
        return tree.evaluate(Scope.of(facts));
    }

    /**
     * Returns the indicators and parameters that forced the result: of {@code a and b}, only those of {@code b} if that
     * alone is false. A derived indicator stands before those that it is worked out from.
     *
     * @return in order of reading, without duplicates
     */
    public List<Symbol> because(Facts facts) {
        if (alwaysForcing != null) {
            return alwaysForcing;
        }
        Set<Symbol> reasons = new LinkedHashSet<>();
        tree.because(Scope.of(facts), reasons);
        return List.copyOf(reasons);
    }

    /** Returns the parameters that {@code most protective(...)} leaves out for a company, since they have no value. */
    public List<LeftOut> leftOut(Facts facts) {
        if (!choosesLimits) {
            return List.of();
        }
        List<LeftOut> found = new ArrayList<>();
        collect(tree, Scope.of(facts), found);
        return found;
    }

    private static void collect(Expression part, Scope scope, List<LeftOut> found) {
        if (part instanceof MostProtective choice) {
            found.addAll(choice.leftOut(scope));
        } else if (part instanceof Derived derived) {
            collect(derived.derivation().tree(), scope, found);
        } else {
            part.children().forEach(child -> collect(child, scope, found));
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
