package org.assay.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetSelector;
import org.assay.api.spi.DocumentWriter;

/** Takes a profile and answers with its assessment, the same bytes as the command line writes. */
record AssessmentHandler(Assessor assessor, DocumentWriter writer, ProfileBody body, Room room, Clock clock)
        implements Handler {
    @Override
    public void handle(Context context) throws IOException {
        AssessmentRequest request = request(Query.of(context), Language.wanted(context));
        byte[] given = body.bytes(context);
        room.with(given.length, () -> answer(context, request, body.profile(context, given)));
    }

    private void answer(Context context, AssessmentRequest request, CompanyProfile profile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Assessment assessment = assessor.assess(profile, request);
        writer.write(assessment, bytes);
        Language.answered(
                context,
                assessment.results().stream().map(RulesetResult::language).toList());
        context.contentType(writer.mediaType()).result(bytes.toByteArray());
    }

    private AssessmentRequest request(Query query, List<String> languages) {
        List<RulesetSelector> rulesets =
                query.all("ruleset").stream().map(RulesetSelector::parse).toList();
        LocalDate asOf = query.date("as_of").orElseGet(() -> LocalDate.now(clock));
        boolean strict = query.flag("strict").orElse(false);
        query.allow("ruleset", "as_of", "strict");
        return new AssessmentRequest(asOf, rulesets, strict, languages);
    }
}
