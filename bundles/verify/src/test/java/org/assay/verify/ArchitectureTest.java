package org.assay.verify;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Who may import what, and why. */
class ArchitectureTest {
    private static final int FEWEST_CLASSES = 200;
    private static final JavaClasses ASSAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.assay");

    private static void check(ArchRule rule) {
        rule.check(ASSAY);
    }

    @Test
    void theRulesSeeTheCodeTheyAreAbout() {
        assertThat(ASSAY.size()).isGreaterThan(FEWEST_CLASSES);
        for (String module : new String[] {
            "api", "conditions", "ruleset", "core", "host", "testkit", "json", "tabular", "parquet", "http"
        }) {
            assertThat(ASSAY.stream().anyMatch(seen -> seen.getPackageName().startsWith("org.assay." + module)))
                    .as(module)
                    .isTrue();
        }
    }

    @Test
    void theApiStandsAlone() {
        check(classes()
                .that()
                .resideInAPackage("org.assay.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.assay.api..", "org.osgi.annotation..")
                .because("every plugin sees it and nothing else, whatever it embeds"));
    }

    @Test
    void onlyConditionsKnowFeel() {
        onlyIn("org.assay.conditions..", "conditions are ours; the parser behind them may change", "org.kie.dmn..");
    }

    @Test
    void onlyRulesetKnowsYaml() {
        onlyIn("org.assay.ruleset..", "there is one way from files to rulesets", "org.yaml..");
    }

    @Test
    void onlyOnePackageKnowsDrools() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.assay.core.rules..", "org.assay.conditions..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .because("the rule engine can be replaced in one place"));
        check(noClasses()
                .that()
                .resideInAPackage("org.assay.conditions..")
                .should()
                .dependOnClassesThat(
                        not(resideInAnyPackage("org.kie.dmn..")).and(resideInAnyPackage("org.drools..", "org.kie..")))
                .because("conditions need the FEEL parser and no rule engine"));
    }

    @Test
    void onlyOnePackageKnowsHowReadingsAreKept() {
        onlyIn("org.assay.core.keep..", "rules are made of text, and of nothing else", "com.esotericsoftware..");
    }

    @Test
    void onlyTheJsonPluginKnowsAJsonLibrary() {
        onlyIn("org.assay.json..", "JSON is a plugin like any other format", "jakarta.json..", "org.eclipse.yasson..");
    }

    @Test
    void onlyTheParquetPluginKnowsParquet() {
        onlyIn(
                "org.assay.parquet..",
                "Parquet is a plugin like any other format",
                "org.apache.parquet..",
                "blue.strategic..");
    }

    @Test
    void onlyTheHttpPluginKnowsJavalin() {
        onlyIn("org.assay.http..", "the engine does not know that it is served", "io.javalin..", "org.eclipse.jetty..");
    }

    private static void onlyIn(String owner, String because, String... packages) {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(because));
    }

    @Test
    void pluginsSeeTheApiOnly() {
        for (String plugin : new String[] {"json", "tabular", "parquet", "http"}) {
            check(noClasses()
                    .that()
                    .resideInAPackage("org.assay." + plugin + "..")
                    .should()
                    .dependOnClassesThat(not(resideInAnyPackage("org.assay.api..", "org.assay." + plugin + ".."))
                            .and(resideInAnyPackage("org.assay..")))
                    .because("a plugin meets the engine only through the API"));
        }
    }

    @Test
    void hostAndEngineMeetThroughTheApi() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.assay.host..", "org.assay.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.assay.core..", "org.assay.ruleset..", "org.assay.conditions..")
                .because("the core is hosted: the host sees its services and not its classes"));
    }

    @Test
    void nobodyUsesTheInsidesOfAnother() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("..internal..").and(not(resideInAnyPackage("org.assay.."))))
                .because("what is internal may change without notice"));
    }

    @Test
    void packagesDoNotGoRoundInCircles() {
        check(slices().matching("org.assay.(*)..").should().beFreeOfCycles());
        for (String module :
                new String[] {"api", "conditions", "ruleset", "core", "host", "json", "tabular", "parquet", "http"}) {
            check(slices().matching("org.assay." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .because("a reader needs a first page"));
        }
    }

    @Test
    void theModelHasNoBinaryFloatingPoint() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.assay.api..", "org.assay.core..", "org.assay.ruleset..", "org.assay.conditions..")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .because("0.1 has to stay 0.1"));
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.assay.api..", "org.assay.core..", "org.assay.ruleset..", "org.assay.conditions..")
                .should()
                .notHaveRawReturnType(double.class)
                .andShould()
                .notHaveRawReturnType(float.class)
                .because("0.1 has to stay 0.1"));
    }

    @Test
    void anAssessmentReadsNoClock() {
        for (Class<?> clock :
                new Class<?>[] {LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Instant.class}) {
            check(noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.assay.core..", "org.assay.ruleset..", "org.assay.conditions..", "org.assay.api..")
                    .should()
                    .callMethod(clock, "now")
                    .because("the same inputs give the same result on any day"));
        }
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "org.assay.core..", "org.assay.ruleset..", "org.assay.conditions..", "org.assay.api..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("the same inputs give the same result on any day"));
    }

    @Test
    void onlyTheHostWritesToTheTerminal() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.assay.host..", "org.assay.rulebundles..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what is printed is decided in one place"));
    }
}
