package org.assay.conditions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.conditions.syntax.Operator;
import org.assay.conditions.syntax.Syntax;
import org.assay.conditions.syntax.Word;

/** Says a condition in English words, for readers who do not know its signs. Ids stay as they are. */
final class Prose implements Syntax.Reader<String> {
    private static final Map<Operator, String> OPERATORS = Map.ofEntries(
            Map.entry(Operator.PLUS, "plus"),
            Map.entry(Operator.MINUS, "minus"),
            Map.entry(Operator.TIMES, "times"),
            Map.entry(Operator.DIVIDED_BY, "divided by"),
            Map.entry(Operator.TO_THE_POWER_OF, "to the power of"),
            Map.entry(Operator.EQUAL, "is"),
            Map.entry(Operator.NOT_EQUAL, "is not"),
            Map.entry(Operator.LESS, "is less than"),
            Map.entry(Operator.AT_MOST, "is at most"),
            Map.entry(Operator.MORE, "is more than"),
            Map.entry(Operator.AT_LEAST, "is at least"));

    private Prose() {}

    /** Returns an expression in words; as it is written, if it cannot be read. */
    static String of(String text) {
        Parsed<Syntax> parsed = Checker.read(text);
        Prose prose = new Prose();
        return parsed.result().map(prose::whole).orElse(text);
    }

    /** Returns a piece of an expression in words. */
    static String of(Syntax syntax) {
        return new Prose().whole(syntax);
    }

    private String whole(Syntax syntax) {
        return syntax instanceof Syntax.Name || syntax instanceof Syntax.Path ? truth(syntax) : said(syntax);
    }

    private String said(Syntax syntax) {
        return syntax.read(this);
    }

    /** Says a part of a larger one, in brackets where it would run into its neighbours. */
    private String part(Syntax syntax) {
        boolean runsOn = syntax instanceof Syntax.Chain
                || syntax instanceof Syntax.Infix
                || syntax instanceof Syntax.If
                || syntax instanceof Syntax.In
                || syntax instanceof Syntax.Quantified;
        return runsOn ? "(" + said(syntax) + ")" : said(syntax);
    }

    /** Says a part that is true or false. */
    String truth(Syntax syntax) {
        boolean bare = syntax instanceof Syntax.Name || syntax instanceof Syntax.Path;
        return bare ? said(syntax) + " is yes" : said(syntax);
    }

    String operand(Syntax syntax) {
        return part(syntax);
    }

    private String member(Syntax syntax) {
        boolean compound = syntax instanceof Syntax.Chain || syntax instanceof Syntax.If;
        return compound ? "(" + said(syntax) + ")" : truth(syntax);
    }

    @Override
    public String name(Syntax.Name name) {
        return dotted(name.words());
    }

    private static String dotted(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining("."));
    }

    @Override
    public String number(Syntax.Quantity number) {
        return number.value().toPlainString();
    }

    @Override
    public String text(Syntax.Text text) {
        return "“" + text.value() + "”";
    }

    @Override
    public String truth(Syntax.Truth truth) {
        return truth.value() ? "yes" : "no";
    }

    @Override
    public String nothing(Syntax.Null nothing) {
        return "not answered";
    }

    @Override
    public String chain(Syntax.Chain chain) {
        return chain.members().stream().map(this::member).collect(Collectors.joining(chain.every() ? " and " : " or "));
    }

    @Override
    public String infix(Syntax.Infix infix) {
        if (infix.operator() == Operator.NOT_EQUAL && infix.right() instanceof Syntax.Null) {
            return part(infix.left()) + " is answered";
        }
        return part(infix.left()) + " " + OPERATORS.get(infix.operator()) + " " + part(infix.right());
    }

    @Override
    public String minus(Syntax.Minus minus) {
        return "minus " + part(minus.operand());
    }

    @Override
    public String choice(Syntax.If choice) {
        return "if " + truth(choice.condition()) + ", then " + said(choice.then()) + ", otherwise "
                + said(choice.otherwise());
    }

    @Override
    public String in(Syntax.In in) {
        boolean plain = in.tests().stream().noneMatch(Syntax.Range.class::isInstance);
        String tests = in.tests().stream().map(this::said).collect(Collectors.joining(plain ? ", " : " or "));
        boolean several = in.tests().size() > 1 || in.tests().get(0) instanceof Syntax.Items;
        return part(in.value()) + (plain && several ? " is one of " : " is ") + tests;
    }

    @Override
    public String range(Syntax.Range range) {
        if (range.low().isPresent() && range.high().isPresent() && range.withLow() && range.withHigh()) {
            return "from " + part(range.low().get()) + " to "
                    + part(range.high().get());
        }
        String low = range.low()
                .map(end -> (range.withLow() ? "at least " : "more than ") + part(end))
                .orElse("");
        String high = range.high()
                .map(end -> (range.withHigh() ? "at most " : "less than ") + part(end))
                .orElse("");
        return low.isEmpty() || high.isEmpty() ? low + high : low + " and " + high;
    }

    @Override
    public String items(Syntax.Items items) {
        return items.members().isEmpty()
                ? "none"
                : items.members().stream().map(this::said).collect(Collectors.joining(", "));
    }

    @Override
    public String fields(Syntax.Fields fields) {
        return fields.entries().stream()
                .map(entry -> entry.key().text() + " " + said(entry.value()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String path(Syntax.Path path) {
        return dotted(path.words()) + " of " + part(path.of());
    }

    @Override
    public String filter(Syntax.Filter filter) {
        return "those of " + part(filter.list()) + " where " + member(filter.condition());
    }

    @Override
    public String quantified(Syntax.Quantified quantified) {
        String members = quantified.members().stream()
                .map(entry -> entry.key().text() + " of " + part(entry.value()))
                .collect(Collectors.joining(", "));
        return (quantified.every() ? "for every " : "for at least one ") + members + ", "
                + truth(quantified.condition());
    }

    @Override
    public String call(Syntax.Call call) {
        return new ProseOfCalls(this).of(call);
    }
}
