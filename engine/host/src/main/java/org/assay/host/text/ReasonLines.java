package org.assay.host.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.Reason;
import org.assay.api.value.Value;

/** The facts and limits that decided a requirement, a line each. */
final class ReasonLines {
    private static final int DECIMALS = 4;

    private final Page page;
    private final Questions questions;

    ReasonLines(Page page, Questions questions) {
        this.page = page;
        this.questions = questions;
    }

    void write(int indent, Reason reason) {
        page.item(indent, Ink.PLAIN, "- " + reason.id() + ": " + text(reason));
    }

    private String text(Reason reason) {
        if (reason instanceof Reason.Fact fact) {
            return fact(fact);
        }
        if (reason instanceof Reason.Limit limit) {
            return limit(limit);
        }
        if (reason instanceof Reason.Derived derived) {
            return derived(derived);
        }
        throw new IllegalStateException("a reason of an unknown kind: " + reason);
    }

    private static String derived(Reason.Derived derived) {
        Value value =
                derived.value() instanceof Value.Num number ? new Value.Num(rounded(number.value())) : derived.value();
        return ValueText.of(value, derived.unit(), "no result") + inBrackets("worked out: " + derived.formula());
    }

    /** A quotient may have 34 digits, of which nobody reads more than a few; JSON has them all. */
    private static BigDecimal rounded(BigDecimal number) {
        return number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    }

    private String fact(Reason.Fact fact) {
        String value = ValueText.of(fact.value(), fact.unit(), questions.fields(fact.id()), "not answered");
        boolean answered = !(fact.value() instanceof Value.Unknown);
        String evidence = answered ? Words.of(fact.evidence()) + ", by " + Words.of(fact.source()) : "";
        return value + inBrackets(evidence, fact.note());
    }

    private static String limit(Reason.Limit limit) {
        String value = ValueText.of(limit.value(), limit.unit(), "no value for this place and day");
        String place = limit.place().equals("*") ? "" : limit.place();
        String confidence =
                limit.confidence().equals("high") || limit.confidence().isEmpty()
                        ? ""
                        : limit.confidence() + " confidence";
        return value
                + inBrackets(
                        limit.source(),
                        place,
                        limit.from().map(day -> "since " + day).orElse(""),
                        confidence);
    }

    private static String inBrackets(String... parts) {
        String joined = Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return joined.isEmpty() ? "" : " (" + joined + ")";
    }
}
