package org.assay.parquet;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.assay.api.spi.AssessmentTable.Column;
import org.assay.api.spi.AssessmentTable.Kind;
import org.assay.api.spi.Tree;

/** Hands rows over to Parquet. */
final class RowSupport extends WriteSupport<List<Tree>> {
    private final String name;
    private final List<Column> columns;
    private RecordConsumer consumer;

    RowSupport(String name, List<Column> columns) {
        this.name = name;
        this.columns = columns;
    }

    @Override
    @SuppressWarnings("deprecation") // and abstract, so that it cannot be left out
    public WriteContext init(Configuration configuration) {
        Type[] types = columns.stream().map(RowSupport::type).toArray(Type[]::new);
        return new WriteContext(new MessageType(name, types), Map.of());
    }

    private static Type type(Column column) {
        if (column.kind() == Kind.TEXT) {
            return Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column.name());
        }
        return Types.optional(
                        switch (column.kind()) {
                            case WHOLE -> PrimitiveTypeName.INT64;
                            case NUMBER -> PrimitiveTypeName.DOUBLE;
                            case FLAG -> PrimitiveTypeName.BOOLEAN;
                            case TEXT -> PrimitiveTypeName.BINARY;
                        })
                .named(column.name());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        this.consumer = recordConsumer;
    }

    @Override
    public void write(List<Tree> row) {
        consumer.startMessage();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) != Tree.NOTHING) {
                consumer.startField(columns.get(i).name(), i);
                add(columns.get(i).kind(), row.get(i));
                consumer.endField(columns.get(i).name(), i);
            }
        }
        consumer.endMessage();
    }

    private void add(Kind kind, Tree cell) {
        if (cell instanceof Tree.Text text) {
            consumer.addBinary(Binary.fromString(text.value()));
        } else if (cell instanceof Tree.Flag flag) {
            consumer.addBoolean(flag.value());
        } else if (cell instanceof Tree.Amount amount && kind == Kind.WHOLE) {
            consumer.addLong(amount.value().longValueExact());
        } else if (cell instanceof Tree.Amount amount) {
            consumer.addDouble(amount.value().doubleValue());
        }
    }
}
