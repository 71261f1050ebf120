package org.assay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;

/** Makes of a row of columns the JSON document of a profile, so that there is one reader of profiles. */
final class Tabular {
    private static final String ID = "id";
    private static final List<String> HEAD = List.of(ID, "name", "country", "region", "sector", "employees");

    private final StructType columns;

    private Tabular(StructType columns) {
        this.columns = columns;
    }

    static Dataset<String> documents(Dataset<Row> rows, String source) {
        List<String> names = List.of(rows.columns());
        if (!names.contains(ID)) {
            throw new AssayException(
                    IssueCode.REQUEST_INVALID,
                    Location.of(source),
                    "a column `id` is missing, which names the profile of each row; the columns are "
                            + String.join(", ", names));
        }
        return rows.select(to_json(new Tabular(rows.schema()).profile())).as(Encoders.STRING());
    }

    private Column profile() {
        List<String> left = new ArrayList<>(List.of(columns.fieldNames()));
        List<Column> fields = new ArrayList<>();
        HEAD.stream().filter(left::remove).map(this::cell).forEach(fields::add);
        part("company", left, "id", "name", "os_id").ifPresent(fields::add);
        part("site", left, "id", "name", "os_id").ifPresent(fields::add);
        part("period", left, "from", "to").ifPresent(fields::add);
        fields.add(struct(left.stream().map(this::cell).toArray(Column[]::new)).as("answers"));
        return struct(fields.toArray(Column[]::new));
    }

    /** Returns what columns say of a part of the head; nothing where no column or no cell does. */
    private Optional<Column> part(String part, List<String> left, String... keys) {
        List<Column> cells = Arrays.stream(keys)
                .filter(key -> left.remove(part + "." + key))
                .map(key -> cell(part + "." + key).as(key))
                .toList();
        return cells.stream()
                .map(Column::isNotNull)
                .reduce(Column::or)
                .map(some -> when(some, struct(cells.toArray(Column[]::new))).as(part));
    }

    /** An indicator decides what a text is; lists and records stay what they are. */
    private Column cell(String name) {
        Column cell = col("`" + name.replace("`", "``") + "`");
        DataType type = columns.apply(name).dataType();
        if (type instanceof ArrayType || type instanceof StructType || type instanceof MapType) {
            return cell.as(name);
        }
        Column text = cell.cast("string");
        return when(text.notEqual(""), text).as(name);
    }
}
