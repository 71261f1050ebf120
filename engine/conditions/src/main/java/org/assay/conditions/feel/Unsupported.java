package org.assay.conditions.feel;

import java.util.Map;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.AtLiteralNode;
import org.kie.dmn.feel.lang.ast.DashNode;
import org.kie.dmn.feel.lang.ast.DescendantExpressionNode;
import org.kie.dmn.feel.lang.ast.ForExpressionNode;
import org.kie.dmn.feel.lang.ast.FunctionDefNode;
import org.kie.dmn.feel.lang.ast.InstanceOfNode;
import org.kie.dmn.feel.lang.ast.UnaryTestNode;
import org.kie.dmn.feel.lang.ast.UndefinedValueNode;

/** What of FEEL is not allowed, and the nearest that is. */
final class Unsupported {
    static final String OPEN_IN = "`in` without brackets after it takes in all that follows, `and` and `or` too:"
            + " write `x in (...)`, `x in ([a..b])` or `(x in list)`";

    private static final Map<Class<? extends ASTNode>, String> MESSAGES = Map.of(
            ForExpressionNode.class,
            "`for` is not allowed: select with `list[...]`, take a field with `list.field`",
            FunctionDefNode.class,
            "a condition cannot define functions",
            InstanceOfNode.class,
            "`instance of` is not allowed: the type of every name is known",
            AtLiteralNode.class,
            "`@\"...\"` is not allowed: write `date(\"2026-01-31\")` or `duration(\"P30D\")`",
            DescendantExpressionNode.class,
            "`...` is not allowed: write the whole path, `a.b.c`",
            UnaryTestNode.class,
            "`!=` is no test for `in`: write `not(x in (...))`",
            DashNode.class,
            "`-` is no test for `in`",
            UndefinedValueNode.class,
            "nothing is written so: whether an answer is missing is asked with `x = null`");

    private static final Map<String, String> MEANT = Map.of("==", "=", "<>", "!=", "=>", ">=", "=<", "<=");

    private Unsupported() {}

    static String message(ASTNode node) {
        return MESSAGES.getOrDefault(node.getClass(), "this is not allowed in a condition");
    }

    /** Says what to write for two operators in a row, which the library reads as a comparison with a range. */
    static String operator(String written) {
        return MEANT.keySet().stream()
                .filter(written::startsWith)
                .findFirst()
                .map(wrong -> "write `" + MEANT.get(wrong) + "`, not `" + wrong + "`")
                .orElse("a range may stand only after `in`");
    }
}
