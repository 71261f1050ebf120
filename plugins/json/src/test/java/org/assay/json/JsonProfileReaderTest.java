package org.assay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.ReadProfile;
import org.assay.api.value.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonProfileReaderTest {
    @Test
    void scalarsKeepTheirTextAndEveryPieceItsPlace() {
        CompanyProfile profile = Reading.one("""
                        {
                          "id": "a", "employees": 84,
                          "answers": {
                            "hours.weekly_max": 66.50,
                            "gates.locked": [ { "value": false, "source": "worker" } ],
                            "a/b~c": "No \\u00e9",
                            "blank": null
                          }
                        }
                        """).orThrow();
        assertThat(profile.employees()).contains(84);
        assertThat(value(profile, "hours.weekly_max"))
                .isEqualTo(new Datum.Scalar("66.50", new Location("p.json", 4, 25, "/answers/hours.weekly_max")));
        assertThat(value(profile, "gates.locked"))
                .isEqualTo(new Datum.Scalar("false", new Location("p.json", 5, 34, "/answers/gates.locked/0/value")));
        assertThat(value(profile, "a/b~c"))
                .isEqualTo(new Datum.Scalar("No é", true, new Location("p.json", 6, 14, "/answers/a~1b~0c")));
        assertThat(profile.answers().get("blank").observations()).isEmpty();
        assertThat(profile.answers().get("blank").at()).isEqualTo(new Location("p.json", 7, 5, "/answers/blank"));
    }

    private static Datum value(CompanyProfile profile, String indicator) {
        return profile.answers().get(indicator).observations().get(0).value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[1,,2]|1:4: this is not JSON: `,` cannot stand here",
                "[1:2]|1:3: this is not JSON: `:` cannot stand here",
                "{,}|1:2: this is not JSON: `,` cannot stand here",
                "[1,]|1:4: this is not JSON: `]` cannot stand here",
                "{\"a\": tru}|1:7: this is not JSON: `tru` cannot stand here",
                "[\"a\" \"b\"]|1:6: this is not JSON: `\"b` cannot stand here",
                "[\"a\\qb\"]|1:5: this is not JSON: `qb` cannot stand here",
                "[\"ab|1:2: this text has no closing quote",
                "{\"a\": 1|1:8: the document ends before it is complete",
                "[\"\\ud800\"]|1:2: a text may not hold half a character (a surrogate without its other half)",
                "{} {}|1:4: the document has ended, and something more stands here; a file of many, "
                        + "one a line, ends in .jsonl",
            })
    void aSyntaxErrorIsOneIssueAtItsPlace(String text, String expected) {
        ReadProfile read = Reading.one(text);
        assertThat(read.profile()).isEmpty();
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.PROFILE_SYNTAX);
            assertThat(issue.location() + ": " + issue.message()).isEqualTo("p.json:" + expected);
            assertThat(issue.excerpt()).isEqualTo(text);
        });
    }

    @Test
    void nothingAtAllIsOneIssue() {
        assertThat(Reading.issues(Reading.one(""))).isEqualTo("p.json:1:1: the document is empty [profile.syntax]");
        assertThat(Reading.issues(Reading.one("\uFEFF \n"))).startsWith("p.json:2:1: the document is empty");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        ReadProfile read = Reading.one("\uFEFF{\"id\": \"a\", \"answers\": {}}");
        assertThat(read.issues()).isEmpty();
        assertThat(read.orThrow().id()).isEqualTo("a");
    }

    @Test
    void whatIsNotUtf8IsRefusedWhereItBegins() {
        byte[] bytes = "{\n\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.issues(Reading.one(bytes)))
                .isEqualTo("p.json:2:8: this is not UTF-8 text [profile.unreadable]\n    \"id\": \"\n           ^");
        assertThat(Reading.one(new byte[] {'{', (byte) 0xC3}).issues()).hasSize(1);
        assertThat(Reading.one(new byte[] {0, 1, 2, 3}).issues()).hasSize(1);
    }

    @Test
    void aKeyThatStandsTwiceIsLocatedAtTheSecond() {
        assertThat(Reading.issues(Reading.one("{\"id\": \"a\",\n \"answers\": {\"b\": 1, \"b\": 1}}")))
                .isEqualTo("p.json:2:22: `b` stands twice; the first is in line 2, column 14 [profile.duplicate_key]\n"
                        + "     \"answers\": {\"b\": 1, \"b\": 1}}\n                         ^");
    }

    @Test
    void aHundredLevelsAreReadAndOneMoreIsNot() {
        assertThat(codes(Reading.one("[".repeat(100) + "]".repeat(100)))).containsExactly(IssueCode.PROFILE_WRONG_TYPE);
        Issue issue = Reading.one("[".repeat(101) + "]".repeat(101)).issues().get(0);
        assertThat(issue.message()).isEqualTo("a document may be at most 100 levels deep");
        assertThat(issue.location().column()).isEqualTo(101);
        assertThat(Reading.one("[".repeat(100_000)).issues())
                .singleElement()
                .satisfies(deep -> assertThat(deep.location().column()).isEqualTo(101));
    }

    @Test
    void anAbsurdlyLongDocumentIsRefused() {
        assertThat(Reading.issues(Reading.one(" ".repeat((8 << 20) + 1))))
                .isEqualTo("p.json:1:1: a profile may be at most 8 MiB long [profile.syntax]");
        assertThat(Reading.issues(Reading.one("[" + "0,".repeat(200_000) + "0]")))
                .contains("a document may hold at most 200000 values");
    }

    @Test
    void aLongLineIsShownInPartWithTheCaretInPlace() {
        Issue issue = Reading.one("[" + " ".repeat(300) + "0,," + " ".repeat(300) + "]")
                .issues()
                .get(0);
        assertThat(issue.location().column()).isEqualTo(304);
        assertThat(issue.excerpt()).hasSize(200).endsWith(" 0,").startsWith("…");
        assertThat(Reading.one("[,".concat(" ".repeat(300))).issues().get(0).excerpt())
                .hasSize(200);
    }

    @Test
    void pointersStayShortWhateverTheKeys() {
        String key = "k".repeat(1000);
        Issue issue = Reading.one("{\"answers\": {\"" + key + "\": 1, \"" + key + "\": 2}}")
                .issues()
                .get(0);
        assertThat(issue.location().pointer()).isEqualTo("/answers");
        assertThat(issue.message()).hasSizeLessThan(150);
    }

    @Test
    void faultsOfTheProfileAreAllFoundAndShowTheirLine() {
        ReadProfile read = Reading.one("{\n\"employees\": \"many\",\n\"colour\": 1,\n\"answers\": {}}");
        assertThat(read.profile()).isEmpty();
        assertThat(codes(read))
                .containsExactlyInAnyOrder(
                        IssueCode.PROFILE_MISSING_KEY, IssueCode.PROFILE_WRONG_TYPE, IssueCode.PROFILE_UNKNOWN_KEY);
        assertThat(Reading.issues(read)).contains("\n    \"employees\": \"many\",\n");
    }

    @Test
    void anInputThatFailsIsAnIssueToo() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        List<ReadProfile> read = new ArrayList<>();
        new JsonProfileReader().read(closed, "p.json", read::add);
        assertThat(Reading.issues(read.get(0))).isEqualTo("p.json: cannot be read: Stream closed [profile.unreadable]");
    }

    private static List<IssueCode> codes(ReadProfile read) {
        return read.issues().stream().map(Issue::code).toList();
    }
}
