package org.assay.core.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.api.description.Difference.Effect;
import org.assay.api.ruleset.Indicator;

/** Says what is asked otherwise. */
final class IndicatorChanges {
    private final Indicator was;
    private final Indicator is;
    private final String of;
    private final Changes changes;

    private IndicatorChanges(Indicator was, Indicator is, String of, Changes changes) {
        this.was = was;
        this.is = is;
        this.of = of;
        this.changes = changes;
    }

    /**
     * Notes what is not the same.
     *
     * @param of which field it is, such as {@code width of }; empty for a question of its own
     */
    static void note(Indicator was, Indicator is, String of, Changes changes) {
        IndicatorChanges indicator = new IndicatorChanges(was, is, of, changes);
        indicator.answers();
        indicator.fields();
        indicator.words();
    }

    private void answers() {
        other("type", Asked.word(was.type()), Asked.word(is.type()));
        other("unit", was.unit(), is.unit());
        other("range", range(was), range(is));
        other("options", String.join(", ", was.options()), String.join(", ", is.options()));
        other("formula", was.formula(), is.formula());
        other("asked_by", askedBy(was), askedBy(is));
    }

    private static String range(Indicator indicator) {
        String range = end("from ", indicator.minimum()) + end("to ", indicator.maximum());
        return range.isEmpty() ? "any" : range.strip();
    }

    private static String end(String word, Optional<BigDecimal> number) {
        return number.map(end -> word + end.toPlainString() + " ").orElse("");
    }

    private static String askedBy(Indicator indicator) {
        return indicator.askedBy().map(asking -> String.join(", ", asking)).orElse("any");
    }

    private void other(String aspect, String then, String now) {
        if (!then.equals(now)) {
            String label = of + aspect.replace('_', ' ');
            changes.say(aspect, Effect.OTHER, then, now, label + ": " + Changes.or(now) + ", was " + Changes.or(then));
        }
    }

    private void fields() {
        TreeSet<String> ids = new TreeSet<>();
        was.fields().forEach(field -> ids.add(field.id()));
        is.fields().forEach(field -> ids.add(field.id()));
        ids.forEach(id -> field(id, was.field(id), is.field(id)));
    }

    private void field(String id, Optional<Indicator> then, Optional<Indicator> now) {
        if (then.isPresent() && now.isPresent()) {
            note(then.get(), now.get(), id + ": ", changes);
        } else {
            String words = (now.isPresent() ? "also asked of each: " : "no longer asked of each: ") + id;
            changes.say("fields", Effect.OTHER, then.isPresent() ? id : "", now.isPresent() ? id : "", words);
        }
    }

    private void words() {
        changes.text("question", of + "question", Effect.WORDS, was.question(), is.question());
        changes.text("help", of + "help", Effect.WORDS, was.help(), is.help());
        changes.text("tags", of + "tags", Effect.WORDS, tags(was), tags(is));
    }

    private static String tags(Indicator indicator) {
        TreeMap<String, String> tags = new TreeMap<>(indicator.tags());
        return tags.isEmpty() ? "" : tags.toString().replaceAll("[{}]", "");
    }
}
