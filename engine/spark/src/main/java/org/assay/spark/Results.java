package org.assay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.assay.host.screen.Counts;

/**
 * What came of profiles. Nothing is assessed before somebody asks for rows; who asks for more than one table keeps the
 * results before, as each asks for all of them.
 */
public final class Results {
    private static final StructType REJECT = StructType.fromDDL(
            "issues ARRAY<STRUCT<severity: STRING, code: STRING, location: STRING, message: STRING>>");

    private final Dataset<Row> judged;

    Results(Dataset<Row> judged) {
        this.judged = judged;
    }

    /** Keeps on the executors' disks what was assessed once, until it is {@linkplain #forget() forgotten}. */
    public Results keep() {
        judged.persist(StorageLevel.DISK_ONLY());
        return this;
    }

    /** Frees what was kept. */
    public void forget() {
        judged.unpersist();
    }

    /** Returns {@code number}, {@code profile} and {@code line}, the bytes that {@code assay screen} writes, in order. */
    public Dataset<Row> lines() {
        return assessed().select("number", "profile", "line");
    }

    /** Returns one row a company and ruleset: who it is, state, score, grade, and what they rest on. */
    public Dataset<Row> assessments() {
        return results().select(col("profile.*"), col("result.*")).drop(Judged.FINDINGS);
    }

    /** Returns one row a finding: company, ruleset, requirement, outcome, severity, and what to do. */
    public Dataset<Row> findings() {
        return results()
                .select(
                        col("profile.*"),
                        col("result.ruleset"),
                        col("result.version"),
                        explode(col("result." + Judged.FINDINGS)).as("finding"))
                .select(
                        col("number"),
                        col("profile"),
                        col("country"),
                        col("sector"),
                        col("ruleset"),
                        col("version"),
                        col("finding.*"));
    }

    /**
     * Returns one row a profile that could not be read or assessed: {@code number}, {@code profile} where known,
     * {@code issues}, and {@code line}, the bytes that {@code assay screen} writes, in order.
     */
    public Dataset<Row> rejects() {
        return judged.filter(col("rejected"))
                .select(
                        col("number"),
                        col("profile"),
                        from_json(col("line"), REJECT, Map.of())
                                .getField("issues")
                                .as("issues"),
                        col("line"));
    }

    /** Returns how many profiles there are. */
    public long number() {
        return judged.count();
    }

    /** Returns what those that were assessed come to. */
    public Counts counts() {
        Counts counts = new Counts();
        judged.select(explode(col("counted")).as("key"))
                .groupBy("key")
                .count()
                .toLocalIterator()
                .forEachRemaining(row -> counts.add(row.getString(0), row.getLong(1)));
        return counts;
    }

    private Dataset<Row> assessed() {
        return judged.filter(col("rejected").equalTo(lit(false)));
    }

    private Dataset<Row> results() {
        Column profile = struct("number", "profile", "name", "country", "region", "sector", "employees");
        return assessed()
                .select(profile.as("profile"), explode(col(Judged.RESULTS)).as("result"));
    }
}
