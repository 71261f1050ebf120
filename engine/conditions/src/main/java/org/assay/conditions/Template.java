package org.assay.conditions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence of a finding with expressions in braces, each of which is shown with its unit: {@code A normal week of
 * {hours.weekly_normal} is too long.} A missing answer reads "not answered", in the language of the sentence. A brace itself is written twice.
 */
public final class Template {
    private final String text;
    private final Phrases phrases;
    private final List<Piece> pieces;
    private final Set<Symbol> reads;

    private Template(String text, Phrases phrases, List<Piece> pieces) {
        this.text = text;
        this.phrases = phrases;
        this.pieces = List.copyOf(pieces);
        Set<Symbol> symbols = new LinkedHashSet<>();
        pieces.forEach(piece -> symbols.addAll(piece.reads()));
        this.reads = Collections.unmodifiableSet(symbols);
    }

    /** Reads a text; the places of faults are within the whole text. */
    public static Parsed<Template> parse(String text, Vocabulary vocabulary, Phrases phrases) {
        Display display = new Display(phrases);
        TemplateText scanned = TemplateText.scan(text);
        List<Fault> faults = new ArrayList<>(scanned.faults());
        List<Piece> pieces = new ArrayList<>();
        for (TemplateText.Part part : scanned.parts()) {
            if (part.isExpression()) {
                Parsed<Condition> condition = Condition.parse(part.text(), vocabulary);
                condition.faults().forEach(fault -> faults.add(part.moved(fault)));
                condition.result().ifPresent(expression -> pieces.add(new Shown(expression, display)));
            } else {
                pieces.add(new Plain(part.text()));
            }
        }
        return faults.isEmpty() ? Parsed.of(new Template(text, phrases, pieces)) : Parsed.faulty(faults);
    }

    /** Returns a sentence without values. */
    public static Template plain(String text, Phrases phrases) {
        String escaped = text.replace("{", "{{").replace("}", "}}");
        return new Template(escaped, phrases, List.of(new Plain(text)));
    }

    /** Returns the text as it was written. */
    public String text() {
        return text;
    }

    /** Returns the words of the language it is written in. */
    public Phrases phrases() {
        return phrases;
    }

    /** Returns the expressions that it shows, written the same way whatever their line breaks. */
    public Set<String> shown() {
        Set<String> shown = new LinkedHashSet<>();
        pieces.forEach(piece -> shown.addAll(piece.shown()));
        return shown;
    }

    /** Returns the sentence for a company. */
    public String render(Facts facts) {
        return pieces.stream().map(piece -> piece.render(facts)).collect(Collectors.joining());
    }

    /** Returns the indicators and parameters that the text reads, in order of reading. */
    public Set<Symbol> reads() {
        return reads;
    }

    private sealed interface Piece {
        String render(Facts facts);

        Set<Symbol> reads();

        Set<String> shown();
    }

    private record Plain(String text) implements Piece {
        @Override
        public String render(Facts facts) {
            return text;
        }

        @Override
        public Set<Symbol> reads() {
            return Set.of();
        }

        @Override
        public Set<String> shown() {
            return Set.of();
        }
    }

    private record Shown(Condition expression, Display display) implements Piece {
        @Override
        public String render(Facts facts) {
            return display.show(expression.value(facts), expression.type());
        }

        @Override
        public Set<Symbol> reads() {
            return expression.reads();
        }

        @Override
        public Set<String> shown() {
            return Set.of(expression.text().strip().replaceAll("\\s+", " "));
        }
    }
}
