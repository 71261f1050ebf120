package org.assay.conditions;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.api.value.Form;
import org.assay.api.value.Value;
import org.assay.conditions.syntax.Syntax;

/** Says functions in words. */
final class ProseOfCalls {
    /** {@code #} and {@code @} stand for the first and the second argument. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("count", "the number of #"),
            Map.entry("sum", "the sum of #"),
            Map.entry("min", "the smallest of #"),
            Map.entry("max", "the largest of #"),
            Map.entry("mean", "the average of #"),
            Map.entry("abs", "the size of #"),
            Map.entry("floor", "# rounded down"),
            Map.entry("ceiling", "# rounded up"),
            Map.entry("round half up", "# rounded to @ decimals"),
            Map.entry("list contains", "# contains @"),
            Map.entry("contains", "# contains @"),
            Map.entry("starts with", "# begins with @"),
            Map.entry("ends with", "# ends with @"),
            Map.entry("string length", "the length of #"),
            Map.entry("upper case", "# in capitals"),
            Map.entry("lower case", "# in small letters"));

    private final Prose prose;

    ProseOfCalls(Prose prose) {
        this.prose = prose;
    }

    String of(Syntax.Call call) {
        List<Syntax> arguments = call.arguments();
        return switch (call.function()) {
            case "not" -> "it is not so that " + bracketed(arguments.get(0));
            case "date" -> literal(arguments.get(0));
            case "duration" -> span(literal(arguments.get(0)));
            case "most protective" -> "the stricter of " + all(arguments, " and ");
            default -> form(call);
        };
    }

    private String bracketed(Syntax syntax) {
        String said = prose.truth(syntax);
        return syntax instanceof Syntax.Chain ? "(" + said + ")" : said;
    }

    private String form(Syntax.Call call) {
        List<Syntax> arguments = call.arguments();
        String form = FORMS.getOrDefault(call.function(), call.function() + " of #");
        if (form.contains("@")) {
            int second = form.indexOf('@');
            return form.substring(0, second).replace("#", prose.operand(arguments.get(0)))
                    + prose.operand(arguments.get(1))
                    + form.substring(second + 1);
        }
        return form.replace("#", all(arguments, ", "));
    }

    private String all(List<Syntax> arguments, String between) {
        return arguments.stream().map(prose::operand).collect(Collectors.joining(between));
    }

    private String literal(Syntax argument) {
        return argument instanceof Syntax.Text text ? text.value() : prose.operand(argument);
    }

    private static String span(String text) {
        return Form.span(text)
                .map((Period period) -> new Display(Phrases.of("en")).show(new Value.Span(period), new Type.Span()))
                .orElse(text);
    }
}
