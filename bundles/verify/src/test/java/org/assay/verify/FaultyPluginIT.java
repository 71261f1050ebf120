package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.assay.api.spi.IndicatorSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that throws: its requirements are errors that name it, and everything else is assessed. */
class FaultyPluginIT {
    private static final String SOURCE = """
            package org.example.faulty;
            import java.util.*;
            import org.assay.api.profile.CompanyProfile;
            import java.math.BigDecimal;
            import org.assay.api.spi.IndicatorSource;
            import org.assay.api.spi.ScoringModel;
            import org.assay.api.value.Datum;
            public final class Faulty implements IndicatorSource, ScoringModel {
                @Override public String id() { return "example.harmonic_mean"; }
                @Override public Figure combine(List<Member> members, Map<String, BigDecimal> settings) {
                    throw new IllegalStateException("the scales are broken");
                }
                @Override public Set<String> indicators() { return Set.of("example.injury_rate"); }
                @Override public Map<String, Datum> derive(CompanyProfile profile) {
                    throw new IllegalStateException("the meter is broken");
                }
            }
            """;
    private static final String COMPONENT = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="org.example.faulty.Faulty">
              <service>
                <provide interface="org.assay.api.spi.IndicatorSource"/>
                <provide interface="org.assay.api.spi.ScoringModel"/>
              </service>
              <implementation class="org.example.faulty.Faulty"/>
            </scr:component>
            """;
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: org.example.faulty
            Bundle-Version: 1.0.0
            Import-Package: org.assay.api.profile,org.assay.api.spi,org.assay.api.value
            Provide-Capability: assay.indicator;id="example.injury_rate",assay.scoring;id="example.harmonic_mean"
            Service-Component: OSGI-INF/faulty.xml
            """;

    @TempDir
    static Path folder;

    private static Cli cli;

    @BeforeAll
    static void install() throws Exception {
        Installation installation = Installation.in(folder, "sa-8000");
        cli = installation.cli(folder);
        Files.write(installation.plugins().resolve("faulty.jar"), jar());
        Profiles.write(folder, "mill.yaml", Profiles.YAML);
        for (String rules : List.of("with-plugin", "harmonic")) {
            Cli.Run packed = cli.run(
                    "pack", Rules.EXAMPLES.resolve(rules).toString(),
                    "--output", installation.rules().toString());
            assertThat(packed.status()).as(packed.err()).isZero();
        }
    }

    private static byte[] jar() throws Exception {
        Path source = Files.writeString(folder.resolve("Faulty.java"), SOURCE);
        Path api = Path.of(IndicatorSource.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", api.toString(), "-d", folder.toString(), source.toString());
        assertThat(compiled).isZero();
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, "META-INF/MANIFEST.MF", MANIFEST.getBytes(UTF_8));
            write(zip, "OSGI-INF/faulty.xml", COMPONENT.getBytes(UTF_8));
            String type = "org/example/faulty/Faulty.class";
            write(zip, type, Files.readAllBytes(folder.resolve(type)));
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void itsRequirementsAreErrorsAndTheRestIsAssessed() throws Exception {
        Cli.Run run = cli.run("evaluate", "mill.yaml", "--as-of", "2026-06-30", "--format", "json");

        assertThat(run.status()).isEqualTo(3);
        isAssessedButForThePlugin(Server.json(run.out().getBytes(UTF_8)));
        assertThat(run.err())
                .contains("with-plugin/injuries could not be judged", "org.example.faulty", "the meter is broken");
    }

    @Test
    void whoScreensIsToldOnceEverythingIsWritten() throws Exception {
        Files.writeString(folder.resolve("sites.csv"), """
                id,country,sector,harm.water_reused,harm.energy_renewable,harm.waste_recycled
                a,BD,ISIC-1410,90,10,45
                b,BD,ISIC-1410,80,20,45
                """);

        Cli.Run run =
                cli.run("screen", "sites.csv", "--output", "out.csv", "--detail", "summary", "--as-of", "2026-06-30");

        assertThat(run.status()).as(run.err()).isEqualTo(3);
        assertThat(run.out())
                .contains("2 profiles, 2 assessed, 0 rejected")
                .containsPattern("harmonic +2 +0 +0 +0 +none 2")
                .containsPattern("2 +harmonic could not be scored by `harmonic`")
                .containsPattern("2 +with-plugin/injuries could not be judged");
        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .filteredOn(line -> line.contains(",harmonic,"))
                .hasSize(2)
                .allMatch(line -> line.contains(",ERROR,") && line.contains("the scales are broken"));
    }

    @Test
    void overHttpItIsTheSame() throws Exception {
        try (Server server = Server.start(cli)) {
            var response = server.assess("?as_of=2026-06-30", "application/yaml", Profiles.YAML.getBytes(UTF_8));

            assertThat(response.statusCode()).isEqualTo(200);
            isAssessedButForThePlugin(Server.json(response.body()));
        }
    }

    private static void isAssessedButForThePlugin(JsonObject assessment) {
        Map<String, List<JsonObject>> requirements = new java.util.HashMap<>();
        for (JsonObject result : assessment.getJsonArray("results").getValuesAs(JsonObject.class)) {
            requirements.put(
                    result.getString("ruleset"),
                    result.getJsonArray("requirements").getValuesAs(JsonObject.class));
        }
        JsonObject spoilt = requirements.get("with-plugin").get(0);
        assertThat(spoilt.getString("outcome")).isEqualTo("ERROR");
        assertThat(spoilt.toString()).contains("org.example.faulty");
        assertThat(requirements.get("sa-8000"))
                .hasSizeGreaterThan(15)
                .noneMatch(requirement -> requirement.getString("outcome").equals("ERROR"));
    }
}
