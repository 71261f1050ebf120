package org.assay.spark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A column of a table, and how it is filled.
 *
 * @param value gives {@code null} where there is none
 */
record Column<T>(String name, DataType type, Function<T, Object> value) {
    /** Wide enough for every figure the engine gives. */
    private static final DataType DECIMAL = DataTypes.createDecimalType(38, 10);

    static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, DataTypes.StringType, value::apply);
    }

    static <T> Column<T> maybeText(String name, Function<T, Optional<String>> value) {
        return text(name, of -> value.apply(of).orElse(null));
    }

    static <T> Column<T> decimal(String name, Function<T, BigDecimal> value) {
        return new Column<>(name, DECIMAL, value::apply);
    }

    static <T> Column<T> maybeDecimal(String name, Function<T, Optional<BigDecimal>> value) {
        return decimal(name, of -> value.apply(of).orElse(null));
    }

    static <T> Column<T> flag(String name, Function<T, Boolean> value) {
        return new Column<>(name, DataTypes.BooleanType, value::apply);
    }

    static <T> Column<T> texts(String name, Function<T, List<String>> value) {
        return new Column<>(
                name,
                DataTypes.createArrayType(DataTypes.StringType),
                of -> value.apply(of).toArray());
    }

    /** A column with a table in each cell. */
    static <T, U> Column<T> rows(String name, List<Column<U>> columns, Function<T, List<U>> value) {
        return new Column<>(
                name,
                DataTypes.createArrayType(type(columns)),
                of -> value.apply(of).stream().map(each -> row(columns, each)).toArray());
    }

    static <T> StructType type(List<Column<T>> columns) {
        StructType type = new StructType();
        for (Column<T> column : columns) {
            type = type.add(column.name(), column.type());
        }
        return type;
    }

    static <T> Row row(List<Column<T>> columns, T of) {
        return RowFactory.create(
                columns.stream().map(column -> column.value().apply(of)).toArray());
    }
}
