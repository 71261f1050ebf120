package org.assay.core;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.facts.FactSheet;
import org.assay.core.judge.Judgement;
import org.assay.core.rules.Run;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.Casebook;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.Foundation;
import org.assay.ruleset.read.ParametersReader;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.yaml.YamlReader;

/** A real ruleset of a few lines, read and compiled by the code that reads and compiles the shipped ones. */
public final class SmallRuleset {
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final String BUNDLE = "version: 1.0.0\ntitle: t\npublisher: p\nlicence: Apache-2.0\n";
    private static final String UNITS = "- { id: count, quantity: number }\n- { id: h, quantity: time }\n";
    private static final String INDICATORS = """
            - { id: t.hours, type: decimal, unit: h, question: q }
            - { id: t.locked, type: boolean, question: q }
            - { id: t.plan, type: boolean, question: q }
            - { id: t.days, type: decimal, unit: count, question: q }
            - { id: t.daily, type: decimal, unit: h, derive: t.hours / t.days }
            - { id: t.eldest, type: whole, unit: count, derive: max(t.people.age) }
            - id: t.people
              type: records
              question: q
              fields:
                - { id: age, type: whole, unit: count }
            - id: t.incidents
              type: records
              question: q
              fields:
                - { id: date, type: date }
            - id: t.events
              type: records
              question: q
              fields:
                - { id: id, type: text }
                - { id: grave, type: boolean }
                - { id: closed, type: boolean }
                - { id: hours, type: decimal, unit: h }
                - { id: happened, type: date }
            """;
    private static final String LIMIT = """
            id: limit.hours
            title: t
            unit: h
            protective: lower
            values: { "*": [ { from: 2000-01-01, value: 48, source: s, confidence: high } ] }
            """;
    private static final String LAW = """
            id: law.hours
            title: t
            unit: h
            protective: lower
            values:
              MA: [ { from: 2000-01-01, value: 44, source: code, confidence: high } ]
              BD: [ { from: 2000-01-01, value: 40, source: hearsay, confidence: low } ]
              PK:
                - { from: 2010-01-01, value: 48, source: code, confidence: high }
                - { from: 2025-01-01, value: 40, source: amendment, confidence: high }
            """;
    private static final String HEADER = """
            id: small
            version: 1.0.0
            title: Small
            publisher: p
            licence: Apache-2.0
            standard: { name: Small 9001, edition: "2020" }
            in_force: { from: 2020-01-01 }
            requires: { indicators: ^1.0, parameters: ^1.0 }
            cases_as_of: 2026-06-30
            areas: [ { id: all, title: All } ]
            """;
    private static final String OVERLAY = """
            id: overlay
            version: 1.0.0
            title: Overlay
            publisher: p
            licence: Apache-2.0
            extends: small ^1.0
            in_force: { from: 2020-01-01 }
            """;
    private static final String FRAME =
            "id: r\nclause: { number: r }\ntitle: T\nbasis: STANDARD\nseverity: MAJOR\nfinding: Found {t.hours}.\n";

    private SmallRuleset() {}

    /** Compiles a ruleset of one requirement called {@code r}. */
    public static CompiledRuleset of(String requirement) {
        return of(requirement, "");
    }

    /** The same, with further lines in its header. */
    public static CompiledRuleset of(String requirement, String header) {
        return compiled(small(requirement, header), Bases.NONE);
    }

    /** Compiles a ruleset of one requirement called {@code r}, whose texts are there in French as well. */
    public static CompiledRuleset translated(String requirement, String french) {
        return translated(requirement, "", french);
    }

    /** The same, with further lines in its header. */
    public static CompiledRuleset translated(String requirement, String header, String french) {
        SourceTree own = small(requirement, header).with("i18n/fr.yaml", french);
        return compiled(own, Bases.NONE);
    }

    /** The same, where the author wrote no finding. */
    public static CompiledRuleset unworded(String requirement, String french) {
        SourceTree own = small(requirement, "")
                .with("requirements/all/r.yaml", FRAME.replaceAll("finding: .*\n", "") + requirement)
                .with("i18n/fr.yaml", french);
        return compiled(own, Bases.NONE);
    }

    /** Compiles an overlay that changes that requirement. */
    public static CompiledRuleset overlay(String requirement, String change) {
        return overlay(requirement, "", "", change);
    }

    /** The same, with further lines in the header of the ruleset below, and in its own. */
    public static CompiledRuleset overlay(String requirement, String below, String header, String change) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "ruleset.yaml", OVERLAY + header);
        put(files, "changes/r.yaml", "reason: The sector agreed on it.\n" + change);
        return compiled(new SourceTree("overlay", files), Bases.of(List.of(small(requirement, below))));
    }

    /** Compiles an overlay that takes over, as it is, another one that changes that requirement, or leaves it out and adds one more. */
    public static CompiledRuleset twice(String requirement, String change) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        put(below, "ruleset.yaml", OVERLAY);
        put(below, "changes/r.yaml", "reason: The sector agreed on it.\n" + change);
        if (change.startsWith("remove")) {
            put(below, "requirements/all/more.yaml", FRAME.replace("id: r", "id: more") + requirement);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "ruleset.yaml", OVERLAY.replace("id: overlay", "id: upper").replace("small ^1.0", "overlay ^1.0"));
        return compiled(
                new SourceTree("upper", files),
                Bases.of(List.of(small(requirement, ""), new SourceTree("overlay", below))));
    }

    /** Reads a ruleset of one requirement called {@code r}, and its cases. */
    public static Casebook withCases(String requirement, String header, String... cases) {
        SourceTree tree = small(requirement, header)
                .with("requirements/all/r.cases.yaml", "- { " + String.join(" }\n- { ", cases) + " }\n");
        return RulesetReader.readWithCases(tree, foundation(Bases.NONE)).orThrow();
    }

    private static SourceTree small(String requirement, String header) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "ruleset.yaml", HEADER + header);
        put(files, "requirements/all/r.yaml", FRAME + requirement);
        return new SourceTree("small", files);
    }

    private static CompiledRuleset compiled(SourceTree tree, Bases bases) {
        return CompiledRuleset.of(RulesetReader.read(tree, foundation(bases)).orThrow());
    }

    private static Foundation foundation(Bases bases) {
        Dictionary dictionary = dictionary();
        return new Foundation(dictionary, parameters(dictionary), Optional.empty(), bases);
    }

    private static Dictionary dictionary() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "bundle.yaml", "id: indicators\n" + BUNDLE);
        put(files, "units.yaml", UNITS);
        put(files, "t.yaml", INDICATORS);
        return DictionaryReader.read(new SourceTree("indicators", files)).orThrow();
    }

    private static Parameters parameters(Dictionary dictionary) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "bundle.yaml", "id: parameters\n" + BUNDLE);
        put(files, "limit.hours.yaml", LIMIT);
        put(files, "law.hours.yaml", LAW);
        return ParametersReader.read(new SourceTree("parameters", files), dictionary.units())
                .orThrow();
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the answers of a company, as they would stand in its profile. */
    public static CompanyProfile company(String header, String... answers) {
        StringBuilder text = new StringBuilder("id: c\n" + header + "\nanswers:\n");
        for (String answer : answers) {
            text.append("  ").append(answer).append('\n');
        }
        String document = answers.length == 0 ? "id: c\n" + header + "\nanswers: {}\n" : text.toString();
        List<Issue> issues = new ArrayList<>();
        CompanyProfile profile = YamlReader.profile(document, "c.yaml", issues)
                .flatMap(datum -> ProfileForm.read(datum, issues))
                .orElseThrow(() -> new AssayException(issues));
        if (!issues.isEmpty()) {
            throw new AssayException(issues);
        }
        return profile;
    }

    /** Runs a ruleset over a company. */
    public static Run run(CompiledRuleset ruleset, CompanyProfile company, Derived derived) {
        List<Issue> issues = new ArrayList<>();
        FactSheet sheet = FactSheet.of(ruleset.ruleset().vocabulary(), company, derived, AS_OF, issues);
        if (!issues.isEmpty()) {
            throw new AssayException(issues);
        }
        return ruleset.network().evaluate(sheet);
    }

    /** Judges a company by one requirement. */
    public static Judgement judge(String requirement, CompanyProfile company) {
        try (CompiledRuleset ruleset = of(requirement)) {
            return run(ruleset, company, Derived.NOTHING).at(0);
        }
    }

    /** Returns the only requirement. */
    public static Requirement only(CompiledRuleset ruleset) {
        return ruleset.ruleset().requirements().get(0);
    }
}
