package org.assay.host.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.api.description.Comparison;
import org.assay.api.description.Difference;
import org.assay.api.description.Difference.Change;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.Difference.Kind;
import org.assay.api.description.Difference.Subject;
import org.assay.api.ruleset.BundleRef;

/** Writes what changed between two rulesets: what is left out or asked less first, what is only said otherwise last. */
public final class DiffWriter {
    private static final int INDENT = 2;
    private static final int DETAIL = 4;

    private final Page page;

    /** Makes a writer for a place of this style. */
    public DiffWriter(Style style) {
        this.page = new Page(style);
    }

    /** Returns the comparison as text. */
    public String text(Comparison comparison) {
        if (comparison.isEmpty()) {
            page.paragraph(0, none(comparison));
            return page.toString();
        }
        page.title("From " + name(comparison.before()) + " to " + name(comparison.after()));
        page.paragraph(INDENT, relation(comparison));
        page.paragraph(INDENT, counts(comparison.differences()));
        page.paragraph(INDENT, Ink.QUIET, "- less is asked, + more, ~ something else, = the same in other words");
        for (DiffSection section : DiffSection.values()) {
            section(section, section.of(comparison.differences()));
        }
        return page.toString();
    }

    private static String none(Comparison comparison) {
        String both = name(comparison.before()) + " and " + name(comparison.after());
        return comparison.isSameContent()
                ? "No difference: " + both + " hold the same files."
                : "No difference in what " + both
                        + " ask and say. Their files differ in something else, such as cases, translations or comments.";
    }

    private static String name(BundleRef ruleset) {
        return ruleset.id() + " " + ruleset.version();
    }

    private static String relation(Comparison comparison) {
        String before = comparison.before().id();
        String after = comparison.after().id();
        return switch (comparison.relation()) {
            case VERSIONS -> "";
            case BUILT_ON -> after + " is built on " + before + ".";
            case BASE_OF -> before + " is built on " + after + ".";
            case OTHERS -> "Two different rulesets: requirements are compared where their ids are the same.";
        };
    }

    private static String counts(List<Difference> differences) {
        return Arrays.stream(DiffSection.values())
                .filter(section -> !section.of(differences).isEmpty())
                .map(section -> section.title() + ": " + section.of(differences).size())
                .collect(Collectors.joining(" | "));
    }

    private void section(DiffSection section, List<Difference> differences) {
        if (!differences.isEmpty()) {
            page.blank().paragraph(0, Ink.TITLE, section.title() + " (" + differences.size() + ")");
            differences.forEach(this::difference);
        }
    }

    private void difference(Difference difference) {
        page.item(INDENT, Ink.PLAIN, heading(difference));
        if (!difference.reason().isEmpty()) {
            page.item(DETAIL, Ink.PLAIN, "Reason: " + difference.reason());
        }
        for (Change change : difference.changes()) {
            page.item(DETAIL, ink(change.effect()), sign(change.effect()) + " " + change.words());
        }
    }

    private static String heading(Difference difference) {
        String formerly = difference
                .formerly()
                .filter(id -> !difference.id().endsWith("." + id))
                .map(id -> " (was " + id + ")")
                .orElse("");
        String readBy =
                difference.readBy().isEmpty() ? "" : " (read by " + String.join(", ", difference.readBy()) + ")";
        return difference.id() + title(difference) + formerly + readBy;
    }

    /** A question that is only asked otherwise is said among its changes. */
    private static String title(Difference difference) {
        boolean isQuestion = difference.subject() == Subject.INDICATOR && difference.kind() == Kind.CHANGED;
        return isQuestion || difference.title().isEmpty() ? "" : " " + difference.title();
    }

    private static String sign(Effect effect) {
        return switch (effect) {
            case LESS -> "-";
            case OTHER -> "~";
            case MORE -> "+";
            case WORDS -> "=";
        };
    }

    private static Ink ink(Effect effect) {
        return switch (effect) {
            case LESS -> Ink.BAD;
            case OTHER -> Ink.WARNING;
            case MORE -> Ink.GOOD;
            case WORDS -> Ink.QUIET;
        };
    }
}
