package org.assay.host.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * One case in a JUnit report.
 *
 * @param owner what it is a case of
 * @param name what it shows
 * @param location {@code file:line:column}; empty where it is in no file
 * @param problem what is wrong; empty if it passed
 * @param faulty whether Assay failed, and not the ruleset
 * @param details more about what is wrong, a line each
 */
record Entry(
        String owner,
        String name,
        Optional<String> location,
        Optional<String> problem,
        boolean faulty,
        List<String> details) {
    private static final Pattern PLACE = Pattern.compile("(.*?):(\\d+)(:\\d+)?");

    boolean isFailure() {
        return problem.isPresent() && !faulty;
    }

    boolean isError() {
        return problem.isPresent() && faulty;
    }

    void write(Xml xml) throws XMLStreamException {
        Map<String, String> attributes = new HashMap<>(Map.of("classname", owner, "name", name));
        location.map(PLACE::matcher).filter(Matcher::matches).ifPresent(place -> {
            attributes.put("file", place.group(1));
            attributes.put("line", place.group(2));
        });
        if (problem.isEmpty()) {
            xml.empty("testcase", attributes);
        } else {
            xml.element("testcase", attributes, () -> problem(xml));
        }
    }

    private void problem(Xml xml) throws XMLStreamException {
        xml.element(faulty ? "error" : "failure", Map.of("message", problem.orElseThrow()), () -> {
            for (String line : details) {
                xml.line(line);
            }
        });
    }
}
