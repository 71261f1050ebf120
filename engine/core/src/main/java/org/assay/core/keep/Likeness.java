package org.assay.core.keep;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.function.Function;

/** Writes an object as another that says the same. */
final class Likeness<L> extends Serializer<Object> {
    private final Class<L> type;
    private final Function<Object, ? extends L> there;
    private final Function<L, ?> back;

    Likeness(Class<L> type, Function<Object, ? extends L> there, Function<L, ?> back) {
        this.type = type;
        this.there = there;
        this.back = back;
    }

    @Override
    public void write(Kryo kryo, Output output, Object object) {
        kryo.writeObject(output, there.apply(object));
    }

    @Override
    public Object read(Kryo kryo, Input input, Class<?> actual) {
        return back.apply(kryo.readObject(input, type));
    }
}
