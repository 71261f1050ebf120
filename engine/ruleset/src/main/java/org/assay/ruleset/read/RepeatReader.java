package org.assay.ruleset.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.value.Form;
import org.assay.conditions.Symbol;
import org.assay.conditions.Type;
import org.assay.ruleset.model.Repeat;

/** Reads over which records a requirement is repeated. */
final class RepeatReader {
    private static final Set<Class<? extends Type>> NAMES = Set.of(Type.Text.class, Type.Number.class, Type.Day.class);

    private final Expressions expressions;
    private final Reasons reasons;
    private final Optional<NotApplicableReason> usual;

    /**
     * Makes a reader.
     *
     * @param usual why the requirement does not apply, for a repetition that gives no reason of its own
     */
    RepeatReader(Expressions expressions, Reasons reasons, Optional<NotApplicableReason> usual) {
        this.expressions = expressions;
        this.reasons = reasons;
        this.usual = usual;
    }

    Optional<Repeat> read(Form requirement) {
        return requirement.form("repeat", "how a requirement is repeated").map(this::repeat);
    }

    private Repeat repeat(Form form) {
        Optional<Symbol> over = over(form);
        Type type = over.flatMap(RepeatReader::member).orElse(new Type.Nothing());
        int slot = over.map(Symbol::slot).orElse(0);
        Symbol record = new Symbol(Symbol.Kind.RECORD, name(form), slot, type, Symbol.Protective.NONE);
        Repeat repeat = new Repeat(
                over.orElse(record),
                record,
                field(form, "key", type, NAMES, "a text, a number or a date"),
                expressions.readingAlso(record).condition(form, "when"),
                field(form, "date", type, Set.of(Type.Day.class), "a date"),
                reasons.named(form).or(() -> usual));
        form.done();
        return repeat;
    }

    private Optional<Symbol> over(Form form) {
        String id = form.requiredText("over");
        Optional<Symbol> found = expressions.vocabulary().find(id);
        if (found.isEmpty() && !id.isEmpty()) {
            form.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    form.at("over"),
                    "unknown indicator `" + id + "`"
                            + Nearest.hint(id, expressions.vocabulary().ids()));
        }
        Optional<Symbol> records = found.filter(symbol -> member(symbol).isPresent());
        if (found.isPresent() && records.isEmpty()) {
            form.invalid(
                    "over",
                    "a requirement is repeated over an indicator of type records, but `" + id + "` is "
                            + found.get().type().describe());
        }
        return records;
    }

    private static Optional<Type> member(Symbol symbol) {
        return symbol.type() instanceof Type.Items items && items.of() instanceof Type.Fields
                ? Optional.of(items.of())
                : Optional.empty();
    }

    private String name(Form form) {
        String name = form.requiredText("as");
        Optional<String> fault = name.isEmpty() ? Optional.empty() : Ids.faultOfName(name);
        fault.or(() -> hidden(name)).ifPresent(message -> form.invalid("as", message));
        return name;
    }

    private Optional<String> hidden(String name) {
        return expressions.vocabulary().ids().stream()
                .filter(id -> id.equals(name) || id.startsWith(name + "."))
                .findFirst()
                .map(id ->
                        "a record cannot be called `" + name + "`: that would hide `" + id + "`; choose another word");
    }

    private static Optional<String> field(
            Form form, String key, Type record, Set<Class<? extends Type>> allowed, String expected) {
        Optional<String> field = form.text(key);
        if (field.isEmpty() || !(record instanceof Type.Fields fields)) {
            return field;
        }
        Map<String, Type> known = fields.fields();
        Type type = known.get(field.get());
        if (type == null) {
            form.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    form.at(key),
                    "there is no field `" + field.get() + "`" + Nearest.hint(field.get(), List.copyOf(known.keySet())));
        } else if (!allowed.contains(type.getClass())) {
            form.invalid(
                    key, "`" + key + "` must be " + expected + ", but `" + field.get() + "` is " + type.describe());
        }
        return field;
    }
}
