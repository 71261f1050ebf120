package org.assay.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;

/** Gives each document of an input its number and line, which takes one reading of the input to count. */
final class Numbering {
    private Numbering() {}

    /**
     * What stands before a part of an input, or in it.
     *
     * @param lines all
     * @param documents those that are not blank
     */
    private record Count(long lines, long documents) implements Serializable {
        Count plus(Count other) {
            return new Count(lines + other.lines, documents + other.documents);
        }
    }

    /** Returns the documents of lines, in order. */
    static JavaRDD<Document> of(JavaRDD<byte[]> lines) {
        List<Count> before = new ArrayList<>();
        Count sum = new Count(0, 0);
        for (Count part : lines.mapPartitions(Numbering::counted).collect()) {
            before.add(sum);
            sum = sum.plus(part);
        }
        return lines.mapPartitionsWithIndex((part, own) -> numbered(own, before.get(part)), true);
    }

    private static Iterator<Count> counted(Iterator<byte[]> lines) {
        Count count = new Count(0, 0);
        while (lines.hasNext()) {
            count = count.plus(new Count(1, isBlank(lines.next()) ? 0 : 1));
        }
        return List.of(count).iterator();
    }

    private static Iterator<Document> numbered(Iterator<byte[]> lines, Count before) {
        long[] at = {before.lines(), before.documents()};
        return stream(lines)
                .flatMap(line -> {
                    at[0]++;
                    return isBlank(line)
                            ? Stream.empty()
                            : Stream.of(new Document(++at[1], Math.toIntExact(at[0]), line));
                })
                .iterator();
    }

    static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
