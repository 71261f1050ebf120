package org.assay.ruleset.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Part;
import org.assay.ruleset.model.Tighter;

/** Reads what has to hold: one condition, or several with a sentence each. */
final class PartsReader {
    private final Expressions expressions;

    PartsReader(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Returns the parts under a key; those that have faults are left out. */
    List<Part> read(Form form, String key) {
        return read(form, key, condition -> new Part(condition, Optional.empty()), this::part);
    }

    /**
     * Returns what an overlay asks beyond a requirement, under a key.
     *
     * @param sentence what is said where a part has no sentence of its own
     */
    List<Tighter> tighter(Form form, String key, Template sentence) {
        return read(
                        form,
                        key,
                        condition ->
                                new Tighter(new Part(condition, Optional.empty()), Optional.empty(), Optional.empty()),
                        this::tighter)
                .stream()
                .map(one -> new Tighter(saying(one.part(), sentence), one.severity(), one.remedy()))
                .toList();
    }

    private static Part saying(Part part, Template sentence) {
        return new Part(part.holds(), part.finding().or(() -> Optional.of(sentence)));
    }

    private <T> List<T> read(Form form, String key, Function<Condition, T> bare, Function<Form, Optional<T>> whole) {
        Optional<Datum> written = form.datum(key);
        Stream<Form> parts = Stream.empty();
        if (written.filter(Datum.Items.class::isInstance).isPresent()) {
            List<Form> listed = form.forms(key, "a part of a condition");
            if (listed.isEmpty()) {
                form.invalid(key, "`" + key + "` is an empty list; write at least one { holds: ..., finding: ... }");
            }
            parts = listed.stream();
        } else if (written.filter(Datum.Fields.class::isInstance).isPresent()) {
            parts = form.form(key, "a part of a condition").stream();
        } else {
            return expressions.condition(form, key).map(bare).stream().toList();
        }
        return parts.flatMap(part -> finished(part, whole).stream()).toList();
    }

    private static <T> Optional<T> finished(Form part, Function<Form, Optional<T>> read) {
        Optional<T> result = read.apply(part);
        part.done();
        return result;
    }

    private Optional<Tighter> tighter(Form form) {
        var severity = form.word("severity", Severity.class);
        var remedy = form.form("remedy", "a remedy").map(RemedyForm::read);
        return part(form).map(part -> new Tighter(part, severity, remedy));
    }

    private Optional<Part> part(Form form) {
        if (!form.has("holds")) {
            form.note(IssueCode.RULESET_MISSING_KEY, form.at(), "`holds` is missing: the condition of this part");
        }
        Optional<Template> finding = expressions.template(form, "finding");
        return expressions.condition(form, "holds").map(holds -> new Part(holds, finding));
    }
}
