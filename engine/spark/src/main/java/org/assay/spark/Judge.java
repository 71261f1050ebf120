package org.assay.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.host.command.Engine;
import org.assay.host.screen.Judging;

/**
 * Judges the documents of a part of the input, by the engine of the executor it runs in.
 *
 * @param source the name of the input, for locations
 */
record Judge(Shipped shipped, Asked asked, String source) implements FlatMapFunction<Iterator<Document>, Row> {
    private static final String LINES = "jsonl";

    @Override
    public Iterator<Row> call(Iterator<Document> documents) {
        Engine engine = Engines.of(shipped);
        Judging judging = Judging.inJson(
                engine.assessor(), asked.request(), asked.detail(), engine.writers(), engine.treeWriters());
        ProfileReader reader = engine.readers().stream()
                .filter(one -> one.extensions().contains(LINES))
                .findFirst()
                .orElseThrow(() -> new AssayException(
                        IssueCode.REQUEST_INVALID, Location.NONE, "no plugin reads profiles from lines of JSON"));
        return Numbering.stream(documents)
                .map(document -> Column.row(Judged.COLUMNS, judged(document, reader, judging)))
                .iterator();
    }

    private Judged judged(Document document, ProfileReader reader, Judging judging) {
        List<ReadProfile> read = new ArrayList<>(1);
        reader.read(new ByteArrayInputStream(document.json()), source, document.line(), read::add);
        ReadProfile profile = read.get(0);
        try {
            return new Judged(document.number(), profile.profile(), judging.of(profile, document.number()));
        } catch (IOException e) {
            throw new UncheckedIOException("what came of " + source + ":" + document.line() + " cannot be written", e);
        }
    }
}
