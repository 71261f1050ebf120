package org.assay.conditions;

import java.util.List;
import java.util.Optional;
import org.assay.api.value.Value;
import org.assay.conditions.feel.FeelReader;
import org.assay.conditions.feel.Reading;
import org.assay.conditions.syntax.Place;
import org.assay.conditions.syntax.Syntax;

/** Resolves the names of a condition and checks its types. */
final class Checker implements Syntax.Reader<Expression> {
    private final Vocabulary vocabulary;
    private final Names names;
    private final Faults faults;

    private Checker(Vocabulary vocabulary, Names names, Faults faults) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.faults = faults;
    }

    static Parsed<Expression> check(String text, Vocabulary vocabulary) {
        return read(text).then(syntax -> check(syntax, vocabulary));
    }

    static Parsed<Syntax> read(String text) {
        Reading reading = FeelReader.read(text, Calls.WORDS);
        return reading.syntax()
                .map(Parsed::of)
                .orElseGet(() ->
                        Parsed.faulty(reading.refusals().stream().map(Fault::of).toList()));
    }

    static Parsed<Expression> check(Syntax syntax, Vocabulary vocabulary) {
        Faults faults = new Faults();
        Expression tree = new Checker(vocabulary, Names.none(), faults).check(syntax);
        List<Fault> found = faults.inOrder();
        return found.isEmpty() ? Parsed.of(tree) : Parsed.faulty(found);
    }

    Expression check(Syntax syntax) {
        return syntax.read(this);
    }

    List<Expression> checkAll(List<Syntax> all) {
        return all.stream().map(this::check).toList();
    }

    /** Checks a part that must be true or false. */
    Expression truth(Syntax syntax, String what) {
        return expect(check(syntax), Type.Truth.class, what + " true or false");
    }

    /** Checks a part that must be a number. */
    Expression number(Syntax syntax, String what) {
        return expect(check(syntax), Type.Number.class, what + " a number");
    }

    /** Notes a fault unless an expression is of a type. */
    Expression expect(Expression given, Class<? extends Type> type, String expected) {
        boolean fits = type.isInstance(given.type()) || given.type() instanceof Type.Nothing;
        return fits
                ? given
                : fault(given.at(), expected + ", but this is " + given.type().describe());
    }

    Expression fault(Place at, String message) {
        return faults.note(at, message);
    }

    /** Returns what names stand for here. */
    References references() {
        return new References(this, vocabulary, names);
    }

    @Override
    public Expression name(Syntax.Name name) {
        return references().of(name);
    }

    @Override
    public Expression number(Syntax.Quantity number) {
        return Literal.of(number.at(), new Type.Number(""), new Value.Num(number.value()));
    }

    @Override
    public Expression text(Syntax.Text text) {
        return Literal.of(text.at(), new Type.Text(), new Value.Text(text.value()));
    }

    @Override
    public Expression truth(Syntax.Truth truth) {
        return Literal.of(truth.at(), new Type.Truth(), new Value.Bool(truth.value()));
    }

    @Override
    public Expression nothing(Syntax.Null nothing) {
        return fault(nothing.at(), "`null` may only be compared with one answer: `x = null` or `x != null`");
    }

    @Override
    public Expression chain(Syntax.Chain chain) {
        String expected = chain.every() ? "`and` joins what is" : "`or` joins what is";
        List<Expression> members =
                chain.members().stream().map(member -> truth(member, expected)).toList();
        return chain.every() ? new AllOf(chain.at(), members) : new AnyOf(chain.at(), members);
    }

    @Override
    public Expression infix(Syntax.Infix infix) {
        return switch (infix.operator()) {
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST -> new Comparisons(this).of(infix);
            case PLUS, MINUS, TIMES, DIVIDED_BY, TO_THE_POWER_OF -> new Calculations(this).of(infix);
        };
    }

    @Override
    public Expression minus(Syntax.Minus minus) {
        return new Negation(minus.at(), number(minus.operand(), "`-` takes"));
    }

    @Override
    public Expression choice(Syntax.If choice) {
        Expression condition = truth(choice.condition(), "the condition after `if` is");
        Expression then = check(choice.then());
        Expression otherwise = check(choice.otherwise());
        return then.type()
                .with(otherwise.type())
                .<Expression>map(type -> new Choice(choice.at(), condition, then, otherwise, type))
                .orElseGet(() -> fault(
                        otherwise.at(),
                        "`then` gives " + then.type().describe() + ", but `else` gives "
                                + otherwise.type().describe()));
    }

    @Override
    public Expression in(Syntax.In in) {
        return new Memberships(this).of(in);
    }

    @Override
    public Expression range(Syntax.Range range) {
        return fault(range.at(), "a range may stand only after `in`");
    }

    @Override
    public Expression items(Syntax.Items items) {
        return list(items.at(), checkAll(items.members()));
    }

    /** Returns the list of some members, which must be of one type. */
    Expression list(Place at, List<Expression> members) {
        Type common = new Type.Nothing();
        for (Expression member : members) {
            Optional<Type> wider = common.with(member.type());
            if (wider.isEmpty()) {
                return fault(
                        member.at(),
                        "a list that begins with " + common.describe() + " cannot hold "
                                + member.type().describe());
            }
            common = wider.get();
        }
        return new ItemsOf(at, members, new Type.Items(common));
    }

    @Override
    public Expression fields(Syntax.Fields fields) {
        return new Records(this).of(fields);
    }

    @Override
    public Expression path(Syntax.Path path) {
        return references().path(check(path.of()), path.words());
    }

    @Override
    public Expression filter(Syntax.Filter filter) {
        Expression list = check(filter.list());
        if (!(list.type() instanceof Type.Items items)) {
            String hint = list.type() instanceof Type.Fields ? ": take a field of it with `record.field`" : "";
            return list.type() instanceof Type.Nothing
                    ? list
                    : fault(
                            list.at(),
                            "`[...]` selects from a list, but this is "
                                    + list.type().describe() + hint);
        }
        Expression condition = inside(names.inFilterOf(items.of())).check(filter.condition());
        return condition.type() instanceof Type.Number
                ? fault(condition.at(), "a member cannot be taken by its number: select by a condition, `list[x = 1]`")
                : new Filter(
                        filter.at(),
                        list,
                        expect(condition, Type.Truth.class, "what selects from a list is true or false"));
    }

    @Override
    public Expression quantified(Syntax.Quantified quantified) {
        return new Quantifiers(this).of(quantified, names);
    }

    Checker inside(Names inner) {
        return new Checker(vocabulary, inner, faults);
    }

    @Override
    public Expression call(Syntax.Call call) {
        return new Calls(this).of(call);
    }
}
