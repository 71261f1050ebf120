package org.assay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;
import org.assay.api.spi.Tree;
import org.assay.api.value.Datum;
import org.eclipse.parsson.JsonProviderImpl;

/** What is written can be read again, and whatever is read ends in one way or the other. */
class JsonRoundTripTest {
    @Property(tries = 500)
    void whatIsWrittenReadsAsTheSame(@ForAll("trees") Tree tree) throws IOException {
        JsonText text = new JsonText(Kind.PROFILE, "t.json", 1, written(tree));
        try (DatumParser parser = new DatumParser(text, new JsonProviderImpl().createParserFactory(Map.of()))) {
            Datum read = parser.document();
            check(tree, read, text.text().lines().toList());
        }
    }

    @Property(tries = 100)
    void theSameTreeIsWrittenAsTheSameBytes(@ForAll("trees") Tree tree) throws IOException {
        assertThat(written(tree)).isEqualTo(written(tree)).endsWith("\n");
    }

    @Property(tries = 1000)
    void noTextCrashesTheReader(@ForAll("almostJson") String text) {
        assertThat(Reading.one(text).issues()).isNotEmpty().allMatch(Issue::isError);
    }

    @Property(tries = 500)
    void noBytesCrashTheReader(@ForAll byte[] bytes) {
        assertThat(Reading.one(bytes).issues()).isNotEmpty();
    }

    private static String written(Tree tree) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonTreeWriter().write(tree, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void check(Tree tree, Datum read, List<String> lines) {
        String at = startingAt(read.at(), lines);
        if (tree instanceof Tree.Items items) {
            assertThat(at).startsWith("[");
            List<Datum> members = ((Datum.Items) read).members();
            assertThat(members).hasSameSizeAs(items.members());
            for (int i = 0; i < members.size(); i++) {
                check(items.members().get(i), members.get(i), lines);
            }
        } else if (tree instanceof Tree.Fields fields) {
            assertThat(at).startsWith("{");
            Datum.Fields entries = (Datum.Fields) read;
            assertThat(new ArrayList<>(entries.entries().keySet()))
                    .isEqualTo(new ArrayList<>(fields.entries().keySet()));
            fields.entries().forEach((key, value) -> {
                assertThat(startingAt(entries.at(key), lines)).startsWith("\"");
                check(value, entries.entries().get(key), lines);
            });
        } else if (tree instanceof Tree.Nothing) {
            assertThat(at).startsWith("null");
            assertThat(read).isInstanceOf(Datum.Absent.class);
        } else {
            assertThat(((Datum.Scalar) read).text()).isEqualTo(text(tree));
            assertThat(((Datum.Scalar) read).quoted()).isEqualTo(tree instanceof Tree.Text);
            assertThat(at).startsWith(tree instanceof Tree.Text ? "\"" : text(tree));
        }
    }

    private static String startingAt(Location at, List<String> lines) {
        return lines.get(at.line() - 1).substring(at.column() - 1);
    }

    private static String text(Tree tree) {
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        return tree instanceof Tree.Amount amount
                ? amount.value().toPlainString()
                : Boolean.toString(((Tree.Flag) tree).value());
    }

    @Provide
    Arbitrary<Tree> trees() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.just(Tree.NOTHING),
                () -> Arbitraries.of(true, false).map(Tree.Flag::new),
                () -> numbers().map(Tree.Amount::new),
                () -> texts().map(Tree.Text::new),
                () -> trees().list().ofMaxSize(4).map(Tree.Items::new),
                () -> Arbitraries.maps(texts(), trees()).ofMaxSize(4).map(Tree.Fields::new));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(3);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(30)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Provide
    Arbitrary<String> almostJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\"id\"",
                        "\"answers\"",
                        "1",
                        "-",
                        "1e9",
                        "true",
                        "null",
                        " ",
                        "\n",
                        "\\",
                        "\\u",
                        "é",
                        "\u0000",
                        "\uFEFF")
                .list()
                .ofMaxSize(15)
                .map(pieces -> String.join("", pieces));
    }
}
