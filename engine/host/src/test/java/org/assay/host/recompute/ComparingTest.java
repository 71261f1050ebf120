package org.assay.host.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.host.recompute.Difference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingTest {
    private static List<Difference> compare(List<String> file, List<String> recomputed) {
        return Comparing.of(
                PlainFormat.document(file.toArray(String[]::new)),
                PlainFormat.document(recomputed.toArray(String[]::new)));
    }

    private static List<String> pointers(List<Difference> differences) {
        return differences.stream()
                .map(difference -> difference.place().pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "50.0,50.0,true",
                "50.0,50,true",
                "50.0,5E+1,true",
                "50.0,50.1,false",
                "50.0,\"50.0\",false",
                "\"50.0\",\"50\",false",
                "\"a\",\"a\",true",
                "\"a\",\"a \",false",
                "true,\"true\",false",
                "true,false,false",
                "null,null,true",
                "null,\"\",false",
                "null,[],false",
                "1E+999999999,1E+999999999,true",
                "1E+999999999,1E+999999998,false",
            })
    void aValueIsTheSameIfItIsWrittenForTheSame(String file, String recomputed, boolean same) {
        assertThat(compare(List.of("/score " + file), List.of("/score " + recomputed))
                        .isEmpty())
                .isEqualTo(same);
    }

    @Test
    void theOrderOfKeysMakesNoDifference() {
        assertThat(compare(List.of("/a 1", "/b/c 2", "/b/d 3"), List.of("/b/d 3", "/b/c 2", "/a 1")))
                .isEmpty();
    }

    @Test
    void aKeyThatOneOfThemDoesNotHaveIsADifferenceEvenIfItHoldsNothing() {
        List<Difference> differences = compare(List.of("/a null", "/b 1"), List.of("/b 1", "/c null"));

        assertThat(pointers(differences)).containsExactly("/a", "/c");
        assertThat(differences.get(0).kind()).isEqualTo(Kind.ONLY_IN_FILE);
        assertThat(differences.get(1).kind()).isEqualTo(Kind.ONLY_RECOMPUTED);
        assertThat(differences.get(1).file()).isEmpty();
    }

    @Test
    void aMemberThatIsMissingDoesNotMakeTheOthersDiffer() {
        List<Difference> differences = compare(
                List.of("/results/0/id \"b\"", "/results/0/x 1", "/results/1/id \"d\""),
                List.of("/results/0/id \"a\"", "/results/1/id \"b\"", "/results/1/x 2", "/results/2/id \"d\""));

        assertThat(pointers(differences)).containsExactly("/results/0", "/results/0/x");
        assertThat(differences.get(0).kind()).isEqualTo(Kind.ONLY_RECOMPUTED);
        assertThat(differences.get(0).place().words()).isEqualTo("a");
        assertThat(differences.get(1).place().words()).isEqualTo("b, x");
    }

    @Test
    void theOrderOfAListIsADifferenceOfItsOwn() {
        List<Difference> differences =
                compare(List.of("/a/0/id \"x\"", "/a/1/id \"y\""), List.of("/a/0/id \"y\"", "/a/1/id \"x\""));

        assertThat(differences).singleElement().extracting(Difference::kind).isEqualTo(Kind.REORDERED);
    }

    @Test
    void membersWithoutANameOfTheirOwnAreComparedByTheirNumber() {
        List<Difference> differences = compare(
                List.of("/a/0/id \"x\"", "/a/1/id \"x\"", "/b/0 1", "/b/1 2"),
                List.of("/a/0/id \"x\"", "/a/1/id \"y\"", "/b/0 1"));

        assertThat(pointers(differences)).containsExactly("/a/1/id", "/b/1");
    }

    @Test
    void anotherKindOfValueIsOneDifference() {
        assertThat(pointers(compare(List.of("/a/0/x 1", "/b \"x\""), List.of("/a \"none\"", "/b []"))))
                .containsExactly("/a", "/b");
    }

    @Test
    void whatMattersMostComesFirst() {
        List<String> places = List.of(
                "/issues/0/message",
                "/results/0/requirements/0/finding",
                "/results/0/requirements/0/remedy/do",
                "/results/0/requirements/0/because/0/value",
                "/engine",
                "/profile/digest",
                "/results/0/bundles/0/digest",
                "/results/0/coverage",
                "/results/0/areas/0/grade",
                "/results/0/requirements/0/severity",
                "/results/0/requirements/0/records/0/outcome",
                "/results/0/requirements/0/outcome",
                "/results/0/grade",
                "/results/0/score",
                "/results/0/state");
        List<String> file = places.stream().map(place -> place + " 1").toList();
        List<String> recomputed = places.stream().map(place -> place + " 2").toList();

        assertThat(pointers(compare(file, recomputed)))
                .containsExactly(
                        "/results/0/grade",
                        "/results/0/score",
                        "/results/0/state",
                        "/results/0/requirements/0/records/0/outcome",
                        "/results/0/requirements/0/outcome",
                        "/results/0/requirements/0/severity",
                        "/results/0/coverage",
                        "/results/0/areas/0/grade",
                        "/results/0/bundles/0/digest",
                        "/engine",
                        "/profile/digest",
                        "/results/0/requirements/0/because/0/value",
                        "/issues/0/message",
                        "/results/0/requirements/0/finding",
                        "/results/0/requirements/0/remedy/do");
    }
}
