package org.assay.host.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.RulesetSelector;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which rules companies are judged, as of which day, and in which language. */
final class RequestOptions {
    @Option(
            names = "--ruleset",
            paramLabel = "ID[@VERSION]",
            description = "By this ruleset only. Repeatable. Default: all that are in force and apply.")
    private List<String> rulesets = new ArrayList<>();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Judge as of this day, such as 2026-06-30. Default: today in UTC.")
    private LocalDate asOf = LocalDate.now(ZoneOffset.UTC);

    /** Puts in force what is asked for beside what is installed, and shows what is wrong with either. */
    void load(Engine engine, Console console) {
        rules.load(engine, console);
        console.show(engine.problems());
    }

    /** Does the same, and leaves what was packed in a folder; returns the jars. */
    List<Path> load(Engine engine, Console console, Path target) {
        List<Path> jars = rules.load(engine, console, target);
        console.show(engine.problems());
        return jars;
    }

    AssessmentRequest request(boolean strict) {
        return new AssessmentRequest(
                asOf, rulesets.stream().map(RulesetSelector::parse).toList(), strict, language.tags());
    }

    /** Returns whether whatever is in force is meant. */
    boolean isAnyRuleset() {
        return rulesets.isEmpty();
    }

    List<String> languages() {
        return language.tags();
    }
}
