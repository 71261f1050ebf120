package org.assay.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.ReadProfile;
import org.assay.json.JsonProfileReader;

/** The same profiles as CSV and as JSON Lines. */
class SameAsJsonTest {
    private static final List<String> INDICATORS = List.of("a.one", "a.two", "b.one", "b.two", "c");

    @Provide
    Arbitrary<List<Map<String, String>>> companies() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("ab07-+=@.,;\t\"'\r\n|[]é漢 ").ofMaxLength(12);
        return Arbitraries.maps(Arbitraries.of(INDICATORS), texts)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 400)
    void readTheSame(
            @ForAll("companies") List<Map<String, String>> companies,
            @ForAll("separators") char separator,
            @ForAll("ends") String end) {
        List<CompanyProfile> table = profiles(new CsvProfileReader()::read, "t.csv", csv(companies, separator, end));
        List<CompanyProfile> lines = profiles(new JsonProfileReader()::read, "t.jsonl", json(companies));

        assertThat(table)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Location.class)
                .ignoringFieldsMatchingRegexes(".*\\.quoted")
                .isEqualTo(lines);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n");
    }

    /** Reads an input. */
    private interface Reader {
        void read(java.io.InputStream input, String source, java.util.function.Consumer<ReadProfile> sink);
    }

    private static List<CompanyProfile> profiles(Reader reader, String source, String text) {
        List<CompanyProfile> profiles = new ArrayList<>();
        reader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                source,
                read -> profiles.add(read.orThrow()));
        return profiles;
    }

    private static String csv(List<Map<String, String>> companies, char separator, String end) {
        StringBuilder text = new StringBuilder("id");
        INDICATORS.forEach(indicator -> text.append(separator).append(indicator));
        for (int i = 0; i < companies.size(); i++) {
            text.append(end).append("company-").append(i);
            for (String indicator : INDICATORS) {
                String cell = companies.get(i).getOrDefault(indicator, "");
                text.append(separator)
                        .append('"')
                        .append(cell.replace("\"", "\"\""))
                        .append('"');
            }
        }
        return text.toString();
    }

    /** A cell with nothing but blanks is no answer, so that JSON leaves it out. */
    private static String json(List<Map<String, String>> companies) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < companies.size(); i++) {
            Map<String, String> company = companies.get(i);
            text.append("{\"id\":\"company-").append(i).append("\",\"answers\":");
            text.append(INDICATORS.stream()
                    .filter(indicator -> !company.getOrDefault(indicator, "").isBlank())
                    .map(indicator -> "\"" + indicator + "\":" + quoted(company.get(indicator)))
                    .collect(Collectors.joining(",", "{", "}")));
            text.append("}\n");
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", "\\t")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + "\"";
    }
}
