package org.assay.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.assessment.Assessment;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.DocumentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWritersTest {
    private static Assessment of(String name) {
        CompanyProfile profile = new CompanyProfile(
                "a",
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.of("MA"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(84),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
        return new Assessment(profile, "sha256:0", LocalDate.of(2026, 6, 30), "0.1.0", List.of(), List.of());
    }

    private static String text(DocumentWriter writer, Assessment assessment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(assessment, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCompanyThatNoRulesetIsForKeepsItsRowOfScoresAndHasNoFinding() throws IOException {
        List<String> scores = text(new CsvScoresWriter(), of("Mill")).lines().toList();

        assertThat(scores).hasSize(2);
        assertThat(scores.get(0)).startsWith("\uFEFFprofile,name,company,site,country,region,sector,employees,as_of,");
        assertThat(scores.get(1)).matches("a,Mill,,,MA,,,84,2026-06-30,,+");
        assertThat(scores.get(1).split(",", -1)).hasSameSizeAs(scores.get(0).split(","));
        assertThat(text(new CsvFindingsWriter(), of("Mill"))).hasLineCount(1);
    }

    @Test
    void onlyTheHeadNamesTheColumns() throws IOException {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        DocumentWriter writer = new CsvScoresWriter();
        writer.writeHead(list);
        writer.writeLine(of("One"), list);
        writer.writeLine(of("Two"), list);

        assertThat(list.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .filteredOn(line -> line.contains("profile"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aTextThatWouldBeAFormulaIsNone(String text) throws IOException {
        assertThat(text(new CsvScoresWriter(), of(text))).containsAnyOf("\na,'" + text, "\na,\"'" + text + "\"");
    }

    @Test
    void anyOtherTextIsAsItWasWritten() throws IOException {
        assertThat(text(new CsvScoresWriter(), of("a=b, \"c\"\n'd"))).contains("\na,\"a=b, \"\"c\"\"\n'd\",,,MA");
    }
}
