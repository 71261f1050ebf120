package org.assay.host.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.description.RulesetDescription;
import org.assay.api.ruleset.Indicator;
import org.assay.api.service.FileSchema;
import org.assay.host.text.AnswerForm;

/**
 * The first draft of a company profile: every question that some rulesets read, none of them answered.
 *
 * @param id what the profile is called in results
 * @param rulesets whose questions it holds
 */
public record ProfileDraft(String id, List<RulesetDescription> rulesets) {
    /** A topic as the skeleton shows it. */
    private record Topic(String title, List<Entry> questions) {}

    /** A question as the skeleton shows it. */
    private record Entry(String id, List<String> notes) {}

    /** Returns the file of the draft. */
    public Draft in(Path file, List<FileSchema> schemas) {
        return new Draft(Optional.ofNullable(file.getParent()).orElse(Path.of("")))
                .withSchemas(schemas, List.of("profile"))
                .with(file.getFileName().toString(), text());
    }

    /** Returns the profile as YAML. */
    public String text() {
        return Skeleton.filled(
                "profile.yaml",
                Map.of("id", id, "about", Comments.wrapped(about(), 0), "topics", topics(), "any", anyQuestion()));
    }

    /** Returns how many questions it holds. */
    public int questions() {
        return asked().size();
    }

    private boolean anyQuestion() {
        return questions() > 0;
    }

    private String about() {
        return "It holds every question that is read by "
                + rulesets.stream()
                        .map(ruleset ->
                                ruleset.info().id() + " " + ruleset.info().version())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private List<Indicator> asked() {
        return rulesets.stream()
                .flatMap(ruleset -> ruleset.indicators().stream())
                .filter(indicator -> !isGivenOtherwise(indicator))
                .collect(Collectors.toMap(Indicator::id, Function.identity(), (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Facts of the header have ids of one part. */
    private boolean isGivenOtherwise(Indicator indicator) {
        return indicator.isDerived()
                || !indicator.id().contains(".")
                || rulesets.stream().anyMatch(ruleset -> ruleset.derived().contains(indicator.id()));
    }

    private List<Topic> topics() {
        Map<String, List<Entry>> topics = new TreeMap<>();
        for (Indicator indicator : asked()) {
            String topic = indicator.id().substring(0, indicator.id().indexOf('.'));
            topics.computeIfAbsent(topic, key -> new ArrayList<>()).add(entry(indicator));
        }
        return topics.entrySet().stream()
                .map(topic -> new Topic(topic.getKey().replace('_', ' '), topic.getValue()))
                .toList();
    }

    private Entry entry(Indicator indicator) {
        List<String> notes = new ArrayList<>(Comments.wrapped(indicator.question(), 2));
        notes.addAll(Comments.wrapped("Answer: " + AnswerForm.of(indicator) + ".", 2));
        if (!indicator.help().isEmpty()) {
            notes.addAll(Comments.wrapped(indicator.help(), 2));
        }
        notes.addAll(Comments.wrapped("Read by " + readers(indicator.id()) + ".", 2));
        return new Entry(indicator.id(), notes);
    }

    private String readers(String indicator) {
        return rulesets.stream().flatMap(ruleset -> readers(ruleset, indicator)).collect(Collectors.joining(", "));
    }

    private static Stream<String> readers(RulesetDescription ruleset, String indicator) {
        List<String> readers = ruleset.info().requirements().stream()
                .filter(requirement -> requirement.indicators().contains(indicator))
                .map(requirement -> ruleset.info().id() + "/" + requirement.id()
                        + (requirement.evidence().isEmpty() ? "" : " (" + requirement.evidence() + ")"))
                .toList();
        boolean byScoring = readers.isEmpty()
                && ruleset.indicators().stream().anyMatch(asked -> asked.id().equals(indicator));
        return byScoring ? Stream.of("the scoring of " + ruleset.info().id()) : readers.stream();
    }
}
