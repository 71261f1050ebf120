package org.assay.host.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.assay.api.ruleset.Outcome;
import org.assay.api.service.MutationReport;
import org.assay.api.service.TestReport.CaseResult;
import org.assay.api.service.TestReport.GoldenResult;

/**
 * One ruleset in a JUnit report.
 *
 * @param name the ruleset's id
 * @param properties figures beside the cases
 * @param entries its cases, and what was asked beyond them
 */
record Suite(String name, Map<String, String> properties, List<Entry> entries) {
    static Suite of(Trial trial, Demand demand) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("coverage", trial.cases().reach().percent().toPlainString());
        trial.mutation().map(MutationReport::score).ifPresent(score -> figures.put("mutation", score.toPlainString()));
        List<Entry> entries = Stream.concat(
                        Stream.concat(
                                trial.cases().cases().stream().map(result -> entry(trial, result)),
                                trial.cases().golden().stream().map(result -> entry(trial, result))),
                        demand.answers(trial).stream().map(answer -> entry(trial, answer)))
                .toList();
        return new Suite(trial.ruleset(), figures, entries);
    }

    private static Entry entry(Trial trial, CaseResult result) {
        List<String> details = new ArrayList<>(result.failures());
        details.add(0, "at " + result.location());
        return new Entry(
                trial.ruleset() + "/" + result.requirement(),
                result.name(),
                Optional.of(result.location()),
                result.failures().stream().findFirst(),
                result.actual() == Outcome.ERROR,
                details);
    }

    private static Entry entry(Trial trial, GoldenResult result) {
        List<String> details = new ArrayList<>(result.failures());
        details.add(0, "at " + result.location());
        return new Entry(
                trial.ruleset(),
                result.name(),
                Optional.of(result.location()),
                result.failures().stream().findFirst(),
                false,
                details);
    }

    private static Entry entry(Trial trial, Demand.Answer answer) {
        return new Entry(
                trial.ruleset(), answer.asked(), Optional.empty(), answer.shortfall(), false, answer.details());
    }

    long tests() {
        return entries.size();
    }

    long failures() {
        return entries.stream().filter(Entry::isFailure).count();
    }

    long errors() {
        return entries.stream().filter(Entry::isError).count();
    }

    void write(Xml xml) throws XMLStreamException {
        Map<String, String> attributes = Map.of(
                "name", name,
                "tests", Long.toString(tests()),
                "failures", Long.toString(failures()),
                "errors", Long.toString(errors()),
                "skipped", "0");
        xml.element("testsuite", attributes, () -> {
            xml.element("properties", Map.of(), () -> {
                for (Map.Entry<String, String> figure : properties.entrySet()) {
                    xml.empty("property", Map.of("name", figure.getKey(), "value", figure.getValue()));
                }
            });
            for (Entry entry : entries) {
                entry.write(xml);
            }
        });
    }
}
