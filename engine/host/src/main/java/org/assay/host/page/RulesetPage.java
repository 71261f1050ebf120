package org.assay.host.page;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assay.api.description.RulesetDescription;

/**
 * Writes a ruleset as an HTML page, from the same files that judge companies. The page loads nothing, runs nothing, and
 * shows every text as text.
 */
public final class RulesetPage {
    private RulesetPage() {}

    /** Returns the page. */
    public static String html(RulesetDescription ruleset) {
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(resource(name)))
                .compile(resource("ruleset.html"))
                .execute(PageContent.of(ruleset));
    }

    private static String resource(String name) {
        try (InputStream resource = RulesetPage.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the template " + name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
