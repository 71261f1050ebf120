package org.assay.host.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.spi.ReadDocument;
import org.assay.api.value.Datum;
import org.assay.host.recompute.AssessmentForm;
import org.assay.host.recompute.NamedAssessment;
import org.assay.host.recompute.Verification;
import org.assay.host.recompute.Verifier;

/**
 * Verifies assessments as they are read, so that one at a time is in memory, and gathers everything that is wrong with
 * them. Nothing more is verified once something is wrong.
 */
final class Verifications implements Consumer<ReadDocument> {
    private final Verifier verifier;
    private final List<Issue> issues;
    private final List<Verification> verified = new ArrayList<>();
    private Optional<Pending> pending = Optional.empty();

    /** One that is read; whether it is the only one shows when the next comes or none. */
    private record Pending(NamedAssessment named, Datum document) {}

    /**
     * Makes a sink for assessments.
     *
     * @param issues what is wrong already, and receives what else is
     */
    Verifications(Verifier verifier, List<Issue> issues) {
        this.verifier = verifier;
        this.issues = issues;
    }

    @Override
    public void accept(ReadDocument read) {
        verifyPending(false);
        issues.addAll(read.issues());
        pending = read.document()
                .flatMap(document -> AssessmentForm.read(document, issues).map(named -> new Pending(named, document)));
    }

    /**
     * Returns what came of each, in order, once all are read.
     *
     * @throws AssayException if any could not be read or made again; it carries the issues of all
     */
    List<Verification> all() {
        verifyPending(verified.isEmpty());
        if (!issues.isEmpty()) {
            throw new AssayException(issues.stream().distinct().toList());
        }
        return List.copyOf(verified);
    }

    private void verifyPending(boolean alone) {
        if (issues.isEmpty()) {
            pending.ifPresent(one -> verify(one, alone));
        }
        pending = Optional.empty();
    }

    private void verify(Pending one, boolean alone) {
        try {
            verified.add(verifier.verify(one.named(), one.document(), alone));
        } catch (AssayException e) {
            issues.addAll(e.issues());
        }
    }
}
