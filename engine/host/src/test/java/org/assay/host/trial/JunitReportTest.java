package org.assay.host.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assay.api.ruleset.Outcome;
import org.assay.host.text.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What a build server reads: parsed as XML, not compared as text. */
class JunitReportTest {
    private static final Demand NOTHING = new Demand(Optional.empty(), Optional.empty());

    private static Element parsed(Demand demand, Trial... trials) throws Exception {
        byte[] xml = JunitReport.of(List.of(trials), demand);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    private static Element element(Element root, String name, int index) {
        return (Element) root.getElementsByTagName(name).item(index);
    }

    @Test
    void casesFailuresAndFaultsOfOursAreToldApart() throws Exception {
        Element root = parsed(
                NOTHING,
                Trials.of(
                        Trials.example("good", Outcome.MET),
                        Trials.example("bad", Outcome.NOT_MET, "expected MET, got NOT_MET", "expected severity MINOR"),
                        Trials.example("broken", Outcome.ERROR, "expected MET, got ERROR (oops)")),
                Trials.mutated(Trials.example("good", Outcome.MET)));

        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(root.getAttribute("tests")).isEqualTo("4");
        assertThat(root.getAttribute("failures")).isEqualTo("1");
        assertThat(root.getAttribute("errors")).isEqualTo("1");
        assertThat(root.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(root.getElementsByTagName("error").getLength()).isEqualTo(1);
        Element failure = element(root, "failure", 0);
        assertThat(failure.getAttribute("message")).isEqualTo("expected MET, got NOT_MET");
        assertThat(failure.getTextContent()).contains("7.1.cases.yaml:3:1", "expected severity MINOR");
    }

    @Test
    void aCaseSaysWhereItStands() throws Exception {
        Element example = element(parsed(NOTHING, Trials.of(Trials.example("good", Outcome.MET))), "testcase", 0);

        assertThat(example.getAttribute("classname")).isEqualTo("sa-8000/7.1");
        assertThat(example.getAttribute("name")).isEqualTo("good");
        assertThat(example.getAttribute("file")).isEqualTo("rules/sa-8000/requirements/hours/7.1.cases.yaml");
        assertThat(example.getAttribute("line")).isEqualTo("3");
    }

    @Test
    void figuresAndWhatWasAskedStandBesideTheCases() throws Exception {
        BigDecimal all = BigDecimal.valueOf(100);
        Element root = parsed(new Demand(Optional.of(all), Optional.of(all)), Trials.mutated());

        assertThat(root.getAttribute("tests")).isEqualTo("2");
        assertThat(root.getAttribute("failures")).isEqualTo("2");
        assertThat(element(root, "property", 0).getAttribute("value")).isEqualTo("50.0");
        assertThat(element(root, "failure", 0).getTextContent()).contains("exactly at the limit");
        assertThat(element(root, "failure", 1).getTextContent()).contains("`<=` becomes `<` in `a <= 5`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"x\">&amp;]]>",
                "\u0000\u001b[2J\n\t",
                "\ud800 alone",
                "\ufffe\uffff",
                "𝔘𝔫𝔦 👩‍🏭 北",
                "\u202eabc"
            })
    void noNameMakesItUnreadable(String name) throws Exception {
        Element root = parsed(NOTHING, Trials.of(Trials.example(name, Outcome.NOT_MET, "expected " + name)));

        String shown = Visible.of(name).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff");
        assertThat(element(root, "testcase", 0).getAttribute("name")).isEqualTo(shown);
        assertThat(element(root, "failure", 0).getTextContent()).contains(shown);
    }

    @Test
    void theSameTrialGivesTheSameBytes() {
        assertThat(JunitReport.of(List.of(Trials.mutated()), NOTHING))
                .isEqualTo(JunitReport.of(List.of(Trials.mutated()), NOTHING));
    }
}
