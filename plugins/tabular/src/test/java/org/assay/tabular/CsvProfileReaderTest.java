package org.assay.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.AssayException;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Evidence;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Party;
import org.assay.api.profile.ReportingPeriod;
import org.assay.api.profile.Source;
import org.assay.api.spi.ReadProfile;
import org.assay.api.value.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvProfileReaderTest {
    @Test
    void theHeadOfAProfileStandsUnderItsNames() {
        CompanyProfile profile = Reading.one(
                "id,name,country,region,sector,employees,company.id,company.os_id,site.id,site.name,period.from,period.to",
                "mill,The Mill,MA,MA-05,ISIC-1410,84,group,MA2020,north,North,2025-01-01,2025-12-31");

        assertThat(profile.id()).isEqualTo("mill");
        assertThat(profile.name()).contains("The Mill");
        assertThat(profile.company()).contains(new Party("group", Optional.empty(), Optional.of("MA2020")));
        assertThat(profile.site()).contains(new Party("north", Optional.of("North"), Optional.empty()));
        assertThat(profile.country()).contains("MA");
        assertThat(profile.region()).contains("MA-05");
        assertThat(profile.sector()).contains("ISIC-1410");
        assertThat(profile.employees()).contains(84);
        assertThat(profile.period())
                .contains(new ReportingPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(profile.answers()).isEmpty();
    }

    @Test
    void anEmptyCellIsNotAnsweredAndNothingIsGuessedOfTheOthers() {
        CompanyProfile profile = Reading.one("id,x.code,x.hours,x.paid,x.note,company.id", "a,007,48.50,TRUE,, ");

        assertThat(profile.answers()).containsOnlyKeys("x.code", "x.hours", "x.paid");
        assertThat(Reading.text(profile, "x.code")).isEqualTo("007");
        assertThat(Reading.text(profile, "x.hours")).isEqualTo("48.50");
        assertThat(Reading.text(profile, "x.paid")).isEqualTo("TRUE");
        assertThat(Reading.answer(profile, "x.code").evidence()).isEqualTo(Evidence.DECLARED);
        assertThat(Reading.answer(profile, "x.code").source()).isEqualTo(Source.MANAGEMENT);
        assertThat(profile.company()).isEmpty();
    }

    @Test
    void anAnswerMayHaveItsUnitItsEvidenceAndItsSourceBesideIt() {
        List<ReadProfile> read = Reading.all(
                "id,w.used,w.used.unit,w.used.source,w.used.evidence,w.used.evidence.date,w.used.evidence.valid_until",
                "a,12,m3,records,document,2026-01-31,2027-01-31",
                "b,13,,,,,",
                "c,,m3,,document,,",
                "d,14,,,none,,",
                "e,15,,,,2026-01-31,");

        CompanyProfile first = read.get(0).orThrow();
        assertThat(Reading.answer(first, "w.used").unit()).contains("m3");
        assertThat(Reading.answer(first, "w.used").source()).isEqualTo(Source.RECORDS);
        assertThat(Reading.answer(first, "w.used").evidence())
                .isEqualTo(new Evidence(
                        EvidenceKind.DOCUMENT,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 1, 31)),
                        Optional.of(LocalDate.of(2027, 1, 31))));
        CompanyProfile second = read.get(1).orThrow();
        assertThat(Reading.answer(second, "w.used").unit()).isEmpty();
        assertThat(Reading.answer(second, "w.used").evidence()).isEqualTo(Evidence.DECLARED);
        assertThat(read.get(2).orThrow().answers()).isEmpty();
        assertThat(Reading.answer(read.get(3).orThrow(), "w.used").evidence()).isEqualTo(Evidence.DECLARED);
        assertThat(Reading.issues(read.get(4))).contains("t.csv:6:9: `kind` is missing");
    }

    @Test
    void aListStandsInOneCell() {
        CompanyProfile profile = Reading.one("id,a.shifts[],a.none[],a.blank[]", "a,day | night,[],");

        assertThat(profile.answers()).containsOnlyKeys("a.shifts", "a.none");
        assertThat(((Datum.Items) Reading.answer(profile, "a.shifts").value()).members())
                .extracting(member -> ((Datum.Scalar) member).text())
                .containsExactly("day", "night");
        assertThat(((Datum.Items) Reading.answer(profile, "a.none").value()).members())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeaderSaysByWhatCellsAreSeparated(String separator) {
        CompanyProfile profile = Reading.one(
                "\uFEFF\"id\"" + separator + "x.note\r",
                "\"a\"" + separator + "\"one, two; three\tand \"\"four\"\"\r\nfive\"\r\n");

        assertThat(profile.id()).isEqualTo("a");
        assertThat(Reading.text(profile, "x.note")).isEqualTo("one, two; three\tand \"four\"\r\nfive");
    }

    @Test
    void aBadRowCostsThatRowAndSaysAllThatIsWrong() {
        List<ReadProfile> read = Reading.all(
                "id,country,employees,x.a",
                "a,MA,3,1",
                "b,Morocco,many,1",
                "c,MA,3",
                ",MA,3,1",
                ",,,",
                "",
                "d,MA,3,5\" pipe");

        assertThat(read).hasSize(5);
        assertThat(Reading.issues(read.get(1)))
                .contains(
                        "t.csv:3:3: `country` must be a country",
                        "t.csv:3:11: `employees` must be a number, not \"many\"",
                        "    b,Morocco,many,1\n              ^");
        assertThat(Reading.issues(read.get(2))).startsWith("t.csv:4:1: the header has 4 cells and this row 3");
        assertThat(Reading.issues(read.get(3))).startsWith("t.csv:5:1: `id` is missing");
        assertThat(Reading.text(read.get(4).orThrow(), "x.a")).isEqualTo("5\" pipe");
    }

    @Test
    void aQuoteThatIsNotClosedCostsItsRow() {
        List<ReadProfile> read = Reading.all(
                "id,x.a", "a,\"torn", "b,2", "c,\"3\" more", "d,4", "e,\"five\nand six\"", "f,\"again", "g,7");

        assertThat(read)
                .extracting(one -> one.profile().map(CompanyProfile::id).orElse("?"))
                .containsExactly("?", "b", "?", "d", "e", "?", "g");
        assertThat(Reading.issues(read.get(0))).startsWith("t.csv:2:1: ").contains("    a,\"torn");
        assertThat(Reading.issues(read.get(2))).startsWith("t.csv:4:1: this is no row of CSV");
        assertThat(Reading.issues(read.get(5))).startsWith("t.csv:8:1: a quote is opened in this row and not closed");
        assertThat(read.get(6).orThrow().answers().get("x.a").at().line()).isEqualTo(9);
    }

    @Test
    void theRowBehindALineBreakInACellIsCountedRight() {
        List<ReadProfile> read = Reading.all("id,name,employees", "a,\"one\ntwo\",many", "b,x,few");

        assertThat(Reading.issues(read.get(0)))
                .isEqualTo("t.csv:3:6: `employees` must be a number, not \"many\" [profile.wrong_type]\n"
                        + "    two\",many\n         ^");
        assertThat(Reading.issues(read.get(1))).startsWith("t.csv:4:5: ");
    }

    @Test
    void whatIsNotUtf8CostsItsRow() {
        List<ReadProfile> read = Reading.all("id,name\na,Caf\u00e9\nb,x".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Reading.issues(read.get(0))).startsWith("t.csv:2:6: this is not UTF-8 text; save the table as CSV");
        assertThat(read.get(1).orThrow().id()).isEqualTo("b");
    }

    @Test
    void aRowBeyondTheBoundCostsItself() {
        String long500 = "x".repeat(500_001);
        List<ReadProfile> read = Reading.all("id,name", "a," + long500, "b," + "y".repeat(9 << 20), "c,z");

        assertThat(Reading.issues(read.get(0))).startsWith("t.csv:2:3: a text may have at most 500000 characters");
        assertThat(Reading.issues(read.get(1))).startsWith("t.csv:3:1: a profile may be at most 8 MiB long");
        assertThat(read.get(2).orThrow().id()).isEqualTo("c");
    }

    @Test
    void everythingThatIsWrongWithTheHeaderIsSaidAtOnce() {
        List<ReadProfile> read = Reading.all("name,name,Sector,certificates,site,x.a,x.a[],,", "a,b,c,d,e,f,g,h,i");

        assertThat(read).hasSize(1);
        assertThat(read.get(0).issues())
                .extracting(issue -> issue.location().column() + " " + issue.message())
                .anyMatch(issue -> issue.equals("6 the column `name` stands twice"))
                .anyMatch(issue ->
                        issue.startsWith("11 `Sector` is neither a key") && issue.endsWith("; did you mean `sector`?"))
                .anyMatch(issue -> issue.startsWith("18 `certificates` does not fit into one cell; profiles with it"))
                .anyMatch(issue -> issue.startsWith("31 `site` does not fit into one cell; write site.id, site.name"))
                .anyMatch(issue -> issue.equals("40 `x.a` is answered in two columns"))
                .anyMatch(issue -> issue.startsWith("1 the column `id` is missing"))
                .hasSize(6);
    }

    @Test
    void aCellUnderNoNameIsRefusedAndAnEmptyOneIsNot() {
        List<ReadProfile> read = Reading.all("id,,", "a,,", "b,,x");

        assertThat(read.get(0).orThrow().id()).isEqualTo("a");
        assertThat(Reading.issues(read.get(1))).startsWith("t.csv:3:4: the column of this cell has no name");
    }

    @Test
    void aTableWithoutHeaderIsAnIssueAndOneWithoutRowsIsNone() {
        assertThat(Reading.issues(Reading.all("").get(0))).startsWith("t.csv:1:1: the table is empty");
        assertThat(Reading.all("id,name")).isEmpty();
    }

    @Test
    void whatTheSinkThrowsIsNotTakenForAFaultOfTheRow() {
        AssayException thrown = new AssayException(
                org.assay.api.issue.IssueCode.ENGINE_FAULT, org.assay.api.issue.Location.NONE, "full");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new CsvProfileReader()
                        .read(
                                new java.io.ByteArrayInputStream("id\na\nb".getBytes(StandardCharsets.UTF_8)),
                                "t.csv",
                                profile -> {
                                    throw thrown;
                                })))
                .isSameAs(thrown);
    }
}
