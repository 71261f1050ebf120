package org.assay.host.trial;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Writes what came of cases as JUnit XML, as build servers read it: a suite a ruleset, a case a case. What was asked
 * beyond passing is a case of its own, so that whoever reads the report sees why the build failed. The time that a case
 * took is left out: the same rulesets always give the same report.
 */
public final class JunitReport {
    private JunitReport() {}

    /** Returns the report of all rulesets that were tried. */
    public static byte[] of(List<Trial> trials, Demand demand) {
        List<Suite> suites =
                trials.stream().map(trial -> Suite.of(trial, demand)).toList();
        StringWriter text = new StringWriter();
        try {
            Xml xml = new Xml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            xml.document(() -> xml.element(
                    "testsuites",
                    Map.of(
                            "name", "assay test",
                            "tests", sum(suites.stream().mapToLong(Suite::tests)),
                            "failures", sum(suites.stream().mapToLong(Suite::failures)),
                            "errors", sum(suites.stream().mapToLong(Suite::errors))),
                    () -> {
                        for (Suite suite : suites) {
                            suite.write(xml);
                        }
                    }));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the report cannot be written as XML", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(LongStream numbers) {
        return Long.toString(numbers.sum());
    }
}
