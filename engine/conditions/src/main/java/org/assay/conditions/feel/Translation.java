package org.assay.conditions.feel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.api.value.Numbers;
import org.assay.conditions.syntax.Operator;
import org.assay.conditions.syntax.Place;
import org.assay.conditions.syntax.Refusal;
import org.assay.conditions.syntax.Syntax;
import org.assay.conditions.syntax.Word;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.BetweenNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.ContextEntryNode;
import org.kie.dmn.feel.lang.ast.ContextNode;
import org.kie.dmn.feel.lang.ast.FilterExpressionNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.IfExpressionNode;
import org.kie.dmn.feel.lang.ast.InNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.InfixOperator;
import org.kie.dmn.feel.lang.ast.IterationContextNode;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NamedParameterNode;
import org.kie.dmn.feel.lang.ast.NullNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.PathExpressionNode;
import org.kie.dmn.feel.lang.ast.QualifiedNameNode;
import org.kie.dmn.feel.lang.ast.QuantifiedExpressionNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.RangeNode.IntervalBoundary;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.kie.dmn.feel.lang.ast.StringNode;
import org.kie.dmn.feel.lang.ast.UndefinedValueNode;
import org.kie.dmn.feel.lang.ast.visitor.DefaultedVisitor;

/** Translates the library's tree to ours. Whatever has no method here is not allowed. */
final class Translation extends DefaultedVisitor<Syntax> {
    private static final int DEPTH = 100;
    private static final int NODES = 10_000;
    private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final List<Refusal> refusals = new ArrayList<>();
    private int depth;
    private int nodes;

    List<Refusal> refusals() {
        return refusals;
    }

    Syntax of(ASTNode node) {
        if (depth >= DEPTH || nodes >= NODES) {
            return tooLarge(node);
        }
        depth++;
        nodes++;
        Syntax syntax = node.accept(this);
        depth--;
        return syntax;
    }

    private Syntax tooLarge(ASTNode node) {
        String what = depth >= DEPTH ? "nested 100 deep" : "of 10,000 parts";
        boolean said = refusals.stream().anyMatch(refusal -> refusal.message().contains(what));
        return said ? new Syntax.Null(place(node)) : refuse(node, "a condition is at most " + what);
    }

    private List<Syntax> all(List<? extends ASTNode> nodes) {
        return nodes.stream().map(this::of).toList();
    }

    private Syntax refuse(ASTNode node, String message) {
        refusals.add(new Refusal(place(node), message));
        return new Syntax.Null(place(node));
    }

    private static Place place(ASTNode node) {
        return new Place(Math.max(1, node.getStartLine()), node.getStartColumn() + 1);
    }

    private static Word word(ASTNode node) {
        return new Word(place(node), node.getText().strip().replaceAll("\\s+", " "));
    }

    @Override
    public Syntax defaultVisit(ASTNode node) {
        return refuse(node, Unsupported.message(node));
    }

    @Override
    public Syntax visit(NameRefNode node) {
        return new Syntax.Name(place(node), List.of(word(node)));
    }

    @Override
    public Syntax visit(QualifiedNameNode node) {
        return new Syntax.Name(
                place(node), node.getParts().stream().map(Translation::word).toList());
    }

    @Override
    public Syntax visit(PathExpressionNode node) {
        Syntax of = of(node.getExpression());
        return of(node.getName()) instanceof Syntax.Name name
                ? new Syntax.Path(place(node), of, name.words())
                : refuse(node.getName(), "a path ends in the name of a field");
    }

    @Override
    public Syntax visit(NumberNode node) {
        return Numbers.parse(node.getText())
                .<Syntax>map(number -> new Syntax.Quantity(place(node), number))
                .orElseGet(() -> refuse(node, "a number has at most 34 digits and an exponent of at most 100"));
    }

    @Override
    public Syntax visit(StringNode node) {
        return new Syntax.Text(place(node), node.getValue());
    }

    @Override
    public Syntax visit(BooleanNode node) {
        return new Syntax.Truth(place(node), node.getValue());
    }

    @Override
    public Syntax visit(NullNode node) {
        return new Syntax.Null(place(node));
    }

    @Override
    public Syntax visit(InfixOpNode node) {
        return switch (node.getOperator()) {
            case AND, OR -> chain(node);
            case ADD, SUB, MULT, DIV, POW, EQ, NE, LT, LTE, GT, GTE -> infix(node);
        };
    }

    private Syntax infix(InfixOpNode node) {
        if (node.getRight() instanceof RangeNode range) {
            return refuse(range, Unsupported.operator(node.getOperator().getSymbol() + range.getText()));
        }
        return new Syntax.Infix(
                place(node), Operator.of(node.getOperator().getSymbol()), of(node.getLeft()), of(node.getRight()));
    }

    /** Reads {@code a and b and c}, a tree that leans to the left, as one chain. */
    private Syntax chain(InfixOpNode node) {
        Deque<ASTNode> members = new ArrayDeque<>();
        ASTNode left = node;
        while (left instanceof InfixOpNode infix && infix.getOperator() == node.getOperator()) {
            members.addFirst(infix.getRight());
            left = infix.getLeft();
        }
        members.addFirst(left);
        return new Syntax.Chain(place(node), node.getOperator() == InfixOperator.AND, all(List.copyOf(members)));
    }

    @Override
    public Syntax visit(SignedUnaryNode node) {
        return node.getSign() == SignedUnaryNode.Sign.NEGATIVE
                ? new Syntax.Minus(place(node), of(node.getExpression()))
                : refuse(node, "a number needs no plus sign before it");
    }

    @Override
    public Syntax visit(IfExpressionNode node) {
        return new Syntax.If(
                place(node), of(node.getCondition()), of(node.getThenExpression()), of(node.getElseExpression()));
    }

    @Override
    public Syntax visit(BetweenNode node) {
        Syntax range = new Syntax.Range(
                place(node.getStart()), Optional.of(of(node.getStart())), true, Optional.of(of(node.getEnd())), true);
        return new Syntax.In(place(node), of(node.getValue()), List.of(range), true);
    }

    @Override
    public Syntax visit(InNode node) {
        Syntax value = of(node.getValue());
        if (node.getExprs() instanceof ListNode tests) {
            return new Syntax.In(place(node), value, all(tests.getElements()), true);
        }
        return node.getExprs() instanceof InfixOpNode || node.getExprs() instanceof InNode
                ? refuse(node.getExprs(), Unsupported.OPEN_IN)
                : new Syntax.In(place(node), value, List.of(of(node.getExprs())), false);
    }

    @Override
    public Syntax visit(RangeNode node) {
        return new Syntax.Range(
                place(node),
                end(node.getStart()),
                node.getLowerBound() == IntervalBoundary.CLOSED,
                end(node.getEnd()),
                node.getUpperBound() == IntervalBoundary.CLOSED);
    }

    private Optional<Syntax> end(ASTNode node) {
        return node instanceof UndefinedValueNode ? Optional.empty() : Optional.of(of(node));
    }

    @Override
    public Syntax visit(ListNode node) {
        return new Syntax.Items(place(node), all(node.getElements()));
    }

    @Override
    public Syntax visit(ContextNode node) {
        List<Syntax.Entry> entries = new ArrayList<>();
        for (ContextEntryNode entry : node.getEntries()) {
            entries.add(new Syntax.Entry(key(entry.getName()), of(entry.getValue())));
        }
        return new Syntax.Fields(place(node), entries);
    }

    private Word key(ASTNode name) {
        if (!SIMPLE_NAME.matcher(name.getText()).matches()) {
            refuse(name, "a name given here is one word of letters, digits and `_`");
        }
        return word(name);
    }

    @Override
    public Syntax visit(FilterExpressionNode node) {
        return new Syntax.Filter(place(node), of(node.getExpression()), of(node.getFilter()));
    }

    @Override
    public Syntax visit(QuantifiedExpressionNode node) {
        List<Syntax.Entry> members = new ArrayList<>();
        for (IterationContextNode member : node.getIterationContexts()) {
            members.add(new Syntax.Entry(key(member.getName()), list(member)));
        }
        boolean every = node.getQuantifier() == QuantifiedExpressionNode.Quantifier.EVERY;
        return new Syntax.Quantified(place(node), every, members, of(node.getExpression()));
    }

    private Syntax list(IterationContextNode member) {
        return Optional.<ASTNode>ofNullable(member.getRangeEndExpr())
                .map(end -> refuse(end, "`some` and `every` go through a list, not through a range"))
                .orElseGet(() -> of(member.getExpression()));
    }

    @Override
    public Syntax visit(FunctionInvocationNode node) {
        if (!(node.getName() instanceof NameRefNode)) {
            return refuse(node, "only a function can be called, by its name");
        }
        for (ASTNode argument : node.getParams().getElements()) {
            if (argument instanceof NamedParameterNode) {
                return refuse(argument, "arguments have no names here: write the value alone");
            }
        }
        return new Syntax.Call(
                place(node), word(node.getName()).text(), all(node.getParams().getElements()));
    }
}
