package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whether cases notice a change, as an association asks it of the installed program. */
class MutationIT {
    private static final String CASES = "requirements/people/week.cases.yaml";

    @TempDir
    Path folder;

    /** The example with cases that notice everything. */
    private Path whole() throws Exception {
        Path rules = Rules.minimal(folder, "2.0.0");
        Rules.edit(
                rules.resolve(CASES),
                "expect: NOT_MET, finding",
                "expect: NOT_MET, severity: MAJOR, weight: 3, finding");
        Files.writeString(
                rules.resolve(CASES), Files.readString(rules.resolve(CASES)).stripTrailing() + """

                        - { name: the law of Morocco is stricter, given: { country: MA, hours.weekly_normal: 45 }, expect: NOT_MET }
                        - { name: its limit is met, given: { country: MA, hours.weekly_normal: 44 }, expect: MET }
                        - { name: the law of Kenya is not, given: { country: KE, hours.weekly_normal: 52 }, expect: NOT_MET }
                        - { name: without law the limit holds, given: { country: "NO", hours.weekly_normal: 49 }, expect: NOT_MET }
                        - { name: a document will do, given: { country: BD, hours.weekly_normal: { value: 44, evidence: document } }, expect: MET }
                        - { name: a year old, given: { country: BD, hours.weekly_normal: { value: 44, evidence: { kind: document, date: 2025-06-30 } } }, expect: MET }
                        - { name: a day older, given: { country: BD, hours.weekly_normal: { value: 44, evidence: { kind: document, date: 2025-06-29 } } }, expect: NO_EVIDENCE }
                        """);
        return rules;
    }

    private Cli.Run test(Path rules, String... options) throws Exception {
        return Cli.in(folder)
                .run(Stream.concat(Stream.of("test", rules.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static Element xml(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static Stream<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    @Test
    void everyChangeOfTheFourRulesetsMakesACaseFail() throws Exception {
        Path report = folder.resolve("junit.xml");
        Cli.Run run = test(
                Repository.RULESETS,
                "--mutate",
                "--min-score",
                "100",
                "--min-coverage",
                "100",
                "--report",
                report.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.matches("  mutation score 100\\.0 %: [1-9]\\d{2,} of .*")))
                .as(run.out())
                .hasSize(4);
        assertThat(run.status()).isZero();
        Element root = xml(report);
        assertThat(all(root, "testsuite").map(suite -> suite.getAttribute("name")))
                .containsExactly("anti-corruption", "iso-14001", "labour", "sa-8000");
        assertThat(all(root, "testcase")).hasSize(Integer.parseInt(root.getAttribute("tests")));
        assertThat(all(root, "failure")).isEmpty();
        assertThat(all(root, "testcase").filter(one -> one.hasAttribute("file")))
                .allMatch(one -> Files.exists(Path.of(one.getAttribute("file"))));
    }

    @Test
    void aMissingCaseIsFoundByTheChangeThatNobodyNotices() throws Exception {
        Path rules = whole();
        Cli.Run before = test(rules, "--min-score", "100");
        Rules.edit(rules.resolve(CASES), "hours.weekly_normal: 45 }", "hours.weekly_normal: 49 }");
        Cli.Run after = test(rules, "--mutate", "--min-score", "100", "--report", "junit.xml");
        Cli.Run tolerant = test(rules, "--mutate", "--min-score", "50");

        assertThat(before.status()).as(before.out()).isZero();
        assertThat(after.status()).isEqualTo(1);
        assertThat(after.out())
                .contains(rules.resolve("requirements/people/week.yaml")
                        + ":6:71: week: condition: `law.weekly_normal` is left out");
        assertThat(after.err()).contains("minimal: the mutation score is ", "and 100 % was asked for");
        Element failure =
                all(xml(folder.resolve("junit.xml")), "failure").findFirst().orElseThrow();
        assertThat(((Element) failure.getParentNode()).getAttribute("name"))
                .isEqualTo("mutation score of at least 100 %");
        assertThat(failure.getTextContent()).contains("`law.weekly_normal` is left out");
        assertThat(tolerant.status()).isZero();
        assertThat(tolerant.out()).contains("`law.weekly_normal` is left out");
    }

    @Test
    void aSideWithoutACaseIsFoundByCoverage() throws Exception {
        Path rules = Rules.minimal(folder, "2.0.0");
        Rules.edit(rules.resolve(CASES), "hours.weekly_normal: 48 }", "hours.weekly_normal: 47 }");

        Cli.Run run = test(rules, "--coverage", "--min-coverage", "99.9");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("\\Rweek +yes +- +yes +- +yes +- +2 of 3\\R")
                .contains("week.yaml:6:11: week: no case where `hours.weekly_normal <= ", "` exactly at the limit");
        assertThat(run.err()).contains("minimal: the coverage is 83.3 %, and 99.9 % was asked for");
        assertThat(test(rules, "--min-coverage", "83.3").status()).isZero();
    }

    @Test
    void whatFailsIsSaidAndNothingIsChangedThen() throws Exception {
        Path rules = whole();
        Rules.edit(rules.resolve(CASES), "severity: MAJOR", "severity: MINOR");
        Rules.edit(rules.resolve(CASES), "exceeds the limit of 48 h", "is <more> than \\\"48 h\\\"");

        Cli.Run run = test(rules, "--mutate", "--min-score", "100", "--report", "junit.xml");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        ": week one hour more is not: expected severity MINOR, got MAJOR\n    expected the finding \"By")
                .doesNotContain("mutation");
        assertThat(run.err()).contains("the mutation score is not known, because a case fails");
        Element failure =
                all(xml(folder.resolve("junit.xml")), "failure").findFirst().orElseThrow();
        assertThat(failure.getAttribute("message")).isEqualTo("expected severity MINOR, got MAJOR");
        assertThat(failure.getTextContent()).contains("<more>", "week.cases.yaml:2:3");
        assertThat(((Element) failure.getParentNode()).getAttribute("line")).isEqualTo("2");
    }

    @Test
    void asDataEveryCaseAndEveryChangeIsThere() throws Exception {
        Cli.Run run = test(whole(), "--mutate", "--format", "json", "--output", "out.json");
        JsonObject result = Server.json(Files.readAllBytes(folder.resolve("out.json")))
                .getJsonArray("rulesets")
                .getJsonObject(0);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(result.getString("ruleset")).isEqualTo("minimal");
        assertThat(result.getJsonArray("cases")).hasSize(11);
        assertThat(result.getJsonObject("coverage").getJsonNumber("percent").toString())
                .isEqualTo("100.0");
        JsonObject mutation = result.getJsonObject("mutation");
        assertThat(mutation.getInt("noticed") + mutation.getInt("unnoticed") + mutation.getInt("withoutEffect"))
                .isEqualTo(mutation.getJsonArray("changes").size())
                .isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "--min-coverage 101, `101` is no percentage; write a number from 0 to 100",
        "--min-score most, `most` is no percentage",
        "--report no/such/folder/junit.xml, there is no such folder",
        "--report ., this is a directory",
        "--format jsn, did you mean `json`",
        "--mutat, Unknown option"
    })
    void aMistakeIsAnsweredBeforeAnyWork(String line, String answer) throws Exception {
        Cli.Run run = test(Rules.minimal(folder, "2.0.0"), line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }

    @Test
    void aReportIsWrittenWholeOrNotAtAll() throws Exception {
        Path report = Files.writeString(folder.resolve("junit.xml"), "before", StandardCharsets.UTF_8);
        Path rules = whole();
        Rules.edit(rules.resolve("requirements/people/week.yaml"), "met_when:", "met_whn:");

        Cli.Run run = test(rules, "--report", report.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(report).hasContent("before");
    }
}
