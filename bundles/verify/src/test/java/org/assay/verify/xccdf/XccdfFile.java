package org.assay.verify.xccdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.assay.verify.xccdf.Tree.Group;
import org.assay.verify.xccdf.Tree.Result;
import org.assay.verify.xccdf.Tree.Rule;

/** Writes a benchmark as XCCDF 1.2, with scripts for checks that look at nothing and give the results that are known. */
public final class XccdfFile {
    static final String NAMESPACE = "http://checklists.nist.gov/xccdf/1.2";

    private static final String RULE = "xccdf_org.assay_rule_";
    private static final String GROUP = "xccdf_org.assay_group_";
    private static final String BENCHMARK = "xccdf_org.assay_benchmark_";
    private static final String SCRIPT_CHECK = "http://open-scap.org/page/SCE";
    private static final String NOBODYS_PLATFORM = "cpe:/o:assay:nowhere:1";

    private final XMLStreamWriter xml;

    private XccdfFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the file and its scripts into a folder, and returns the file. */
    public static Path write(Group benchmark, Path folder) throws IOException, XMLStreamException {
        for (Result result : Result.values()) {
            Path script = Files.writeString(
                    folder.resolve(script(result)), "#!/bin/sh\nexit " + result.scriptStatus() + "\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path file = folder.resolve("benchmark.xml");
        try (OutputStream out = Files.newOutputStream(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new XccdfFile(xml).benchmark(benchmark);
            xml.close();
        }
        return file;
    }

    /** Returns the name in the tree of a rule that is called so in the file. */
    static String id(String rule) {
        return rule.substring(RULE.length());
    }

    private static String script(Result result) {
        return name(result) + ".sh";
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void benchmark(Group benchmark) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        start("Benchmark", "id", BENCHMARK + benchmark.id());
        xml.writeDefaultNamespace(NAMESPACE);
        text("status", "draft");
        text("title", benchmark.id());
        text("version", "1");
        for (Model model : Model.values()) {
            start("model", "system", model.system());
            end();
        }
        children(benchmark);
        end();
        xml.writeEndDocument();
    }

    private void children(Group group) throws XMLStreamException {
        for (Tree child : group.children()) {
            if (child instanceof Group inner) {
                start(
                        "Group",
                        "id",
                        GROUP + inner.id(),
                        "weight",
                        inner.weight().toPlainString());
                text("title", inner.id());
                children(inner);
                end();
            } else if (child instanceof Rule rule) {
                rule(rule);
            }
        }
    }

    private void rule(Rule rule) throws XMLStreamException {
        start("Rule", "id", RULE + rule.id(), "weight", rule.weight().toPlainString(), "role", name(rule.role()));
        xml.writeAttribute("selected", Boolean.toString(rule.result() != Result.NOTSELECTED));
        text("title", rule.id());
        if (rule.result() == Result.NOTAPPLICABLE) {
            start("platform", "idref", NOBODYS_PLATFORM);
            end();
        }
        if (rule.result() != Result.NOTCHECKED) {
            start("check", "system", SCRIPT_CHECK);
            start("check-content-ref", "href", script(rule.result()));
            end();
            end();
        }
        end();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        start(element);
        xml.writeCharacters(text);
        end();
    }

    /** Ends an element and the line: OpenSCAP overlooks a model that follows another without white space. */
    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
