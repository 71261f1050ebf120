package org.assay.ruleset.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Area;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Extension;
import org.assay.ruleset.model.Languages;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.model.VersionRange;
import org.assay.ruleset.scoring.Model;

/** Reads {@code ruleset.yaml}. */
final class HeaderReader {
    /** What {@code scoring} means by these is something else. */
    private static final List<String> RESERVED = List.of(Model.TOTAL, Model.AREAS, "requirements", "own");

    private final Files files;

    HeaderReader(Files files) {
        this.files = files;
    }

    /** Reads the header of a ruleset that builds on others; what it leaves out it takes from them. */
    RulesetHeader read(Form form, List<Extension> extended, List<RulesetHeader> bases) {
        String id = form.requiredText("id");
        if (!id.isEmpty() && !Ids.isBundle(id)) {
            form.invalid("id", "`" + id + "` is no ruleset id: lower-case letters and digits, joined by hyphens");
        }
        Optional<Form> standard = form.form("standard", "a standard");
        Optional<Form> inForce = form.form("in_force", "a period in force");
        form.require("in_force", inForce, null);
        LocalDate from = inForce.map(period -> period.require("from", period.date("from"), LocalDate.EPOCH))
                .orElse(LocalDate.EPOCH);
        RulesetHeader header = new RulesetHeader(
                id,
                BundleHeader.version(form),
                form.requiredText("title"),
                form.requiredText("publisher"),
                form.requiredText("licence"),
                standard.map(given -> given.requiredText("name")).orElse(""),
                standard.flatMap(given -> given.text("edition")).orElse(""),
                from,
                inForce.flatMap(period -> end(period, from)),
                form.word("missing", Missing.class).orElse(Missing.NO_EVIDENCE) == Missing.NOT_MET,
                extended,
                determinationsScore(form, bases),
                requires(form, bases),
                form.texts("derived"),
                prefix(form),
                locale(form),
                casesAsOf(form, bases),
                areas(form, bases),
                Reasons.read(files, form, bases));
        standard.ifPresent(Form::done);
        inForce.ifPresent(Form::done);
        return header;
    }

    private static boolean determinationsScore(Form form, List<RulesetHeader> bases) {
        boolean inherited = bases.stream()
                .map(RulesetHeader::determinationsScore)
                .findFirst()
                .orElse(false);
        return form.word("determinations", Determinations.class)
                .map(given -> given == Determinations.SCORED)
                .orElse(inherited);
    }

    private static Optional<LocalDate> end(Form period, LocalDate from) {
        Optional<LocalDate> to = period.date("to");
        if (to.isPresent() && !to.get().isAfter(from)) {
            period.invalid("to", "the ruleset would end before it begins");
        }
        return to;
    }

    private static Optional<String> prefix(Form form) {
        Optional<String> prefix = form.text("prefix");
        prefix.filter(text -> !Ids.isPart(text))
                .ifPresent(text -> form.invalid("prefix", "`" + text + "` cannot be the first part of an id"));
        return prefix;
    }

    private static String locale(Form form) {
        String locale = form.text("locale").orElse("en");
        if (!Languages.canonical(locale).equals(Optional.of(locale))) {
            form.invalid("locale", "`" + locale + "` is no language tag; write it like en or pt-BR");
        }
        return locale;
    }

    private static Map<String, VersionRange> requires(Form form, List<RulesetHeader> bases) {
        Map<String, VersionRange> requires = Requires.read(form);
        if (bases.isEmpty()) {
            form.require("requires", form.datum("requires"), null);
        }
        for (RulesetHeader base : bases) {
            base.requires().forEach((bundle, range) -> {
                VersionRange own = requires.merge(bundle, range, VersionRange::stricter);
                if (own.from().major() != range.from().major()) {
                    form.note(
                            IssueCode.RULESET_CONTRADICTION,
                            form.at("requires"),
                            "`" + bundle + "` " + own + " cannot be joined with " + range + ", which `" + base.id()
                                    + "` needs");
                }
            });
        }
        return requires;
    }

    private static LocalDate casesAsOf(Form form, List<RulesetHeader> bases) {
        Optional<LocalDate> inherited =
                bases.stream().map(RulesetHeader::casesAsOf).findFirst();
        return form.require("cases_as_of", form.date("cases_as_of").or(() -> inherited), LocalDate.EPOCH);
    }

    private List<Area> areas(Form form, List<RulesetHeader> bases) {
        Map<String, Area> areas = new LinkedHashMap<>();
        ownAreas(form).forEach(area -> areas.put(area.id(), area));
        List<Area> below = bases.stream().flatMap(base -> base.areas().stream()).toList();
        List<Area> own = List.copyOf(areas.values());
        areas.replaceAll((id, area) -> below.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> inPlace(area, one, own))
                .orElse(area));
        bases.forEach(base -> base.areas().forEach(area -> areas.putIfAbsent(area.id(), area)));
        if (areas.isEmpty()) {
            form.note(IssueCode.RULESET_MISSING_KEY, form.at("areas"), "a ruleset needs at least one area in `areas`");
        }
        areas.values().stream()
                .map(Area::level)
                .filter(areas::containsKey)
                .distinct()
                .forEach(level -> form.invalid(
                        "areas", "`" + level + "` is an area and a level: `scoring` could not tell which is meant"));
        return List.copyOf(areas.values());
    }

    /** Returns an area that a ruleset below has too: it stays where it is unless it is put elsewhere. */
    private static Area inPlace(Area own, Area below, List<Area> all) {
        boolean placed = !own.within().isEmpty()
                || all.stream().anyMatch(area -> area.within().equals(own.id()));
        return new Area(
                own.id(),
                own.title(),
                own.clause(),
                own.level().isEmpty() ? below.level() : own.level(),
                placed ? own.within() : below.within());
    }

    private List<Area> ownAreas(Form form) {
        List<Area> areas = new ArrayList<>();
        addAreas(form, "", areas);
        files.noteDuplicates(
                areas, Area::id, (area, message) -> form.note(IssueCode.RULESET_DUPLICATE, form.at("areas"), message));
        return areas;
    }

    private static void addAreas(Form form, String within, List<Area> areas) {
        for (Form area : form.forms("areas", "an area")) {
            String id = area.requiredText("id");
            if (!id.isEmpty() && (!Ids.isPart(id) || RESERVED.contains(id))) {
                area.invalid(
                        "id",
                        "`" + id + "` cannot be the id of an area: lower-case letters, digits and _, and not one of "
                                + RESERVED);
            }
            areas.add(
                    new Area(id, area.requiredText("title"), area.text("clause").orElse(""), level(area), within));
            addAreas(area, id, areas);
            area.done();
        }
    }

    private static String level(Form area) {
        String level = area.text("level").orElse("");
        if (!level.isEmpty() && (!Ids.isPart(level) || RESERVED.contains(level))) {
            area.invalid(
                    "level",
                    "`" + level + "` cannot be a level: lower-case letters, digits and _, and not one of " + RESERVED);
        }
        return level;
    }
}
