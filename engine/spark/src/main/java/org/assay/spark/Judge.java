package org.assay.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
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
 * @param format of each document, as the ending of a file
 */
record Judge(Shipped shipped, Asked asked, String source, String format)
        implements FlatMapFunction<Iterator<Document>, Row> {
    @Override
    public Iterator<Row> call(Iterator<Document> documents) {
        Engine engine = Engines.of(shipped);
        Judging judging = Judging.inJson(
                engine.assessor(), asked.request(), asked.detail(), engine.writers(), engine.treeWriters());
        ProfileReader reader = engine.readers().stream()
                .filter(one -> one.extensions().contains(format))
                .findFirst()
                .orElseThrow(() -> new AssayException(
                        IssueCode.REQUEST_INVALID, Location.NONE, "no plugin reads profiles from ." + format));
        return Numbering.stream(documents)
                .flatMap(document -> judged(document, reader, judging))
                .map(judged -> Column.row(Judged.COLUMNS, judged))
                .iterator();
    }

    /** Returns what came of a document; nothing for a row without a filled cell, which is no profile. */
    private Stream<Judged> judged(Document document, ProfileReader reader, Judging judging) {
        List<ReadProfile> read = new ArrayList<>(1);
        reader.read(new ByteArrayInputStream(document.text()), source, document.line(), read::add);
        return read.stream().map(profile -> judged(document, profile, judging));
    }

    private Judged judged(Document document, ReadProfile profile, Judging judging) {
        try {
            return new Judged(document.number(), profile.profile(), judging.of(profile, document.number()));
        } catch (IOException e) {
            throw new UncheckedIOException("what came of " + source + ":" + document.line() + " cannot be written", e);
        }
    }
}
