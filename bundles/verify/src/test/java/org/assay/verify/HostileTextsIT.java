package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.service.Workbench;
import org.assay.host.page.RulesetPage;
import org.assay.testkit.AssayExtension;
import org.assay.testkit.RunningAssay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Published strings that break programs, in every text of a ruleset: shown as they are, or refused where they stand. */
@Timeout(300)
class HostileTextsIT {
    private static final String SCRIPT = "</title><script>alert(1)</script>";
    private static final String PROFILE = "{ \"id\": \"x\", \"answers\": { \"own.size\": 2 } }";

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    @TempDir
    static Path root;

    private static List<String> strings;
    private static List<String> texts;

    @BeforeAll
    static void read() throws IOException {
        strings = HostileStrings.all().stream().distinct().toList();
        texts = strings.stream().filter(text -> !text.isBlank()).toList();
        assertThat(texts).hasSizeGreaterThan(490);
    }

    @Test
    void anAssessmentShowsEveryTextAsItIs(RunningAssay assay) throws IOException {
        HostileRules rules = HostileRules.in(root.resolve("texts"), SCRIPT).saying(texts);
        assay.rules().install(List.of(assay.workbench().pack(rules.folder(), root)));

        for (String language : List.of("en", "fr")) {
            Presented presented = Presented.of(assay, "texts", language, PROFILE);
            Map<String, JsonObject> requirements = presented.requirements();
            for (int i = 0; i < texts.size(); i++) {
                JsonObject requirement = requirements.get("r" + i);
                assertThat(requirement.getString("finding")).isEqualTo(texts.get(i));
                assertThat(requirement.getJsonObject("remedy").getString("do")).isEqualTo(texts.get(i));
                assertThat(requirement.toString()).contains("\"own.p" + i + "\"");
                assertThat(presented.terminal()).contains(HostileStrings.shown(texts.get(i)));
            }
        }
    }

    @Test
    void aPageShowsEveryTextAndIsMadeOfTheSameElements(Workbench workbench) throws IOException {
        List<String> plain = texts.stream().map(text -> "x").toList();
        Document page =
                page(workbench, HostileRules.in(root.resolve("page"), SCRIPT).saying(texts));
        Document harmless =
                page(workbench, HostileRules.in(root.resolve("plain"), "x").saying(plain));

        assertThat(elements(page)).isEqualTo(elements(harmless));
        assertThat(page.title()).isEqualTo(SCRIPT);
        for (int i = 0; i < texts.size(); i++) {
            Element title = page.getElementById("requirement-r" + i);
            Element article = title.parent();
            String text = lines(texts.get(i));
            assertThat(lines(title.wholeText())).isEqualTo(lines("r" + i + " " + texts.get(i)));
            assertThat(lines(article.selectFirst(".question").wholeText())).isEqualTo(text);
            assertThat(lines(article.selectFirst(".finding").wholeText())).isEqualTo(text);
            assertThat(lines(article.selectFirst(".remedy p").wholeText())).isEqualTo(text);
            assertThat(lines(page.getElementById("limit-own.p" + i).wholeText()))
                    .isEqualTo(text);
        }
        assertThat(page.select("td").eachText()).contains("<script>alert(123)</script>");
    }

    private static Document page(Workbench workbench, HostileRules rules) {
        return Jsoup.parse(RulesetPage.html(workbench.describe(rules.folder(), List.of())));
    }

    /** Returns every element with the names of its attributes, in order. */
    private static List<String> elements(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> " " + attribute.getKey())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static String lines(String text) {
        return text.replaceAll("\r\n?", "\n").strip();
    }

    @Test
    void aTemplateIsATextOrRefusedAtItsBrace(Workbench workbench) throws IOException {
        HostileRules rules = HostileRules.in(root.resolve("templates"), "T");
        for (int i = 0; i < texts.size(); i++) {
            String finding = "finding: " + HostileStrings.quoted(texts.get(i)) + "\n";
            rules.with("t" + i, "t" + i, "title: T\nmet_when: own.flag\n" + finding);
        }
        Set<String> refused = refused(workbench, rules, IssueCode.RULESET_CONDITION);

        for (int i = 0; i < texts.size(); i++) {
            String singleBraces = texts.get(i).replaceAll("\\{\\{|}}", "");
            boolean isText = singleBraces.equals("{0}") || !singleBraces.matches("(?s).*[{}].*");
            assertThat(refused.contains("requirements/people/t" + i + ".yaml"))
                    .as(texts.get(i))
                    .isNotEqualTo(isText);
        }
    }

    @Test
    void aRequirementIsCalledByAnIdOnly(Workbench workbench) throws IOException {
        HostileRules rules = HostileRules.in(root.resolve("ids"), "T");
        for (int i = 0; i < strings.size(); i++) {
            String file = isId(strings.get(i)) ? strings.get(i) : "i-" + i;
            rules.with(file, HostileStrings.quoted(strings.get(i)), "title: T\nmet_when: own.flag\n");
        }
        Set<String> refused = refused(
                workbench,
                rules,
                IssueCode.RULESET_INVALID_VALUE,
                IssueCode.RULESET_MISSING_KEY,
                IssueCode.RULESET_DUPLICATE);

        for (int i = 0; i < strings.size(); i++) {
            assertThat(refused.contains("requirements/people/i-" + i + ".yaml"))
                    .as(strings.get(i))
                    .isNotEqualTo(isId(strings.get(i)));
        }
        assertThat(strings).anyMatch(HostileTextsIT::isId);
    }

    private static boolean isId(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,79}");
    }

    @Test
    void noStringIsTheIdOfAnIndicator(Workbench workbench) throws IOException {
        HostileRules rules =
                HostileRules.in(root.resolve("indicators"), "T").with("t", "t", "title: T\nmet_when: own.flag\n");
        String list = strings.stream()
                .map(text -> "- { id: " + HostileStrings.quoted(text) + ", type: boolean, question: q }\n")
                .collect(Collectors.joining());
        rules.write("indicators/bad.yaml", list);
        Set<Integer> lines = workbench.lint(rules.folder()).stream()
                .filter(issue -> issue.location().source().endsWith("indicators/bad.yaml"))
                .map(issue -> issue.location().line())
                .collect(Collectors.toSet());

        assertThat(lines).hasSize(strings.size());
    }

    @Test
    void whatIsRefusedIsPrintedSoThatItSteersNoTerminal() throws Exception {
        HostileRules rules = HostileRules.in(root.resolve("printed"), "T");
        for (int i = 0; i < strings.size(); i++) {
            rules.with("p" + i, HostileStrings.quoted(strings.get(i)), "title: T\nmet_when: own.flag\n");
        }
        Cli.Run run = Cli.in(root).run("lint", "printed");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().filter(line -> line.startsWith("printed/requirements/people/p")))
                .hasSizeGreaterThan(500);
        assertThat(HostileStrings.steers(run.err().replace("\t", ""))).isFalse();
    }

    /** Returns the files in which something is wrong; nothing else than these codes is, and each issue has a place. */
    private static Set<String> refused(Workbench workbench, HostileRules rules, IssueCode... codes) {
        List<Issue> errors =
                workbench.lint(rules.folder()).stream().filter(Issue::isError).toList();
        assertThat(errors)
                .isNotEmpty()
                .filteredOn(
                        issue -> issue.location().line() == 0 || !List.of(codes).contains(issue.code()))
                .isEmpty();
        return errors.stream()
                .map(issue -> issue.location()
                        .source()
                        .substring(rules.folder().toString().length() + 1))
                .collect(Collectors.toSet());
    }
}
