package org.assay.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.RulesetSelector;
import org.assay.api.spi.CatalogTree;
import org.assay.api.spi.CoverageTree;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.Tree;
import org.assay.api.spi.TreeWriter;

/** What is answered on which path. {@code openapi.json} says the same. */
final class Api {
    private final RulesetCatalog catalog;
    private final AssessmentHandler assessments;
    private final Answers answers;
    private final Problems problems;
    private final byte[] description = resource("openapi.json");

    Api(
            Assessor assessor,
            RulesetCatalog catalog,
            DocumentWriter documents,
            TreeWriter trees,
            List<ProfileReader> readers,
            Clock clock) {
        this.catalog = catalog;
        this.assessments = new AssessmentHandler(
                assessor,
                documents,
                new ProfileBody(readers),
                new Room(Runtime.getRuntime().maxMemory()),
                clock);
        this.answers = new Answers(trees);
        this.problems = new Problems(answers);
    }

    /** Returns every path that is read, with its handler. */
    Map<String, Handler> reads() {
        return new TreeMap<>(Map.of(
                "/api/v1/rulesets", this::rulesets,
                "/api/v1/rulesets/{id}", this::ruleset,
                "/api/v1/indicators", this::indicators,
                "/api/v1/bundles", this::bundles,
                "/api/v1/frameworks", this::frameworks,
                "/api/v1/coverage", this::coverage,
                "/health/live", this::live,
                "/health/ready", this::ready,
                "/openapi.json", this::description));
    }

    /** Returns every path that is posted to, with its handler. */
    Map<String, Handler> posts() {
        return Map.of("/api/v1/assessments", assessments);
    }

    Problems problems() {
        return problems;
    }

    void configure(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.routes.before(Api::headers);
        reads().forEach(config.routes::get);
        posts().forEach(config.routes::post);
        problems.configure(config);
    }

    private static void headers(Context context) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Cache-Control", "no-store");
    }

    private void rulesets(Context context) throws IOException {
        Query.of(context).allow();
        List<RulesetInfo> rulesets = catalog.rulesets(Language.wanted(context));
        Language.answered(context, rulesets.stream().map(RulesetInfo::language).toList());
        list(context, "rulesets", rulesets, CatalogTree::ruleset);
    }

    private void ruleset(Context context) throws IOException {
        Query query = Query.of(context);
        Optional<String> version = query.one("version");
        query.allow("version");
        RulesetSelector selector = new RulesetSelector(context.pathParam("id"), version);
        RulesetInfo ruleset = catalog.ruleset(selector, Language.wanted(context));
        Language.answered(context, List.of(ruleset.language()));
        answers.send(context, 200, CatalogTrees.ruleset(ruleset));
    }

    private void indicators(Context context) throws IOException {
        Query.of(context).allow();
        List<String> languages = Language.wanted(context);
        Language.answered(context, List.of(catalog.language(languages)));
        list(context, "indicators", catalog.indicators(languages), CatalogTree::indicator);
    }

    private void bundles(Context context) throws IOException {
        Query.of(context).allow();
        list(context, "bundles", catalog.bundles(), CatalogTree::bundle);
    }

    private void frameworks(Context context) throws IOException {
        Query.of(context).allow();
        list(context, "frameworks", catalog.frameworks(), CoverageTree::framework);
    }

    private void coverage(Context context) throws IOException {
        Query query = Query.of(context);
        String framework = query.required("of");
        List<String> rulesets = query.all("ruleset");
        query.allow("of", "ruleset");
        List<RulesetSelector> selectors =
                rulesets.stream().map(RulesetSelector::parse).toList();
        answers.send(context, 200, CoverageTree.of(catalog.coverage(framework, selectors)));
    }

    private <T> void list(Context context, String name, List<T> members, Function<T, Tree> tree) throws IOException {
        answers.send(context, 200, new Fields().items(name, members, tree).tree());
    }

    private void live(Context context) throws IOException {
        answers.send(context, 200, new Fields().text("status", "live").tree());
    }

    private void ready(Context context) throws IOException {
        int rulesets = catalog.rulesets().size();
        Tree status = new Fields()
                .text("status", rulesets > 0 ? "ready" : "not ready")
                .amount("rulesets", rulesets)
                .items("problems", catalog.problems(), IssueTrees::located)
                .tree();
        answers.send(context, rulesets > 0 ? 200 : 503, status);
    }

    private void description(Context context) {
        context.contentType("application/json").result(description);
    }

    private static byte[] resource(String name) {
        try (InputStream resource = Api.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
