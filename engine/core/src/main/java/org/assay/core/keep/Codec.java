package org.assay.core.keep;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import com.esotericsoftware.kryo.kryo5.objenesis.strategy.StdInstantiatorStrategy;
import com.esotericsoftware.kryo.kryo5.util.DefaultClassResolver;
import com.esotericsoftware.kryo.kryo5.util.DefaultInstantiatorStrategy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.conditions.Phrases;
import org.assay.ruleset.read.Reading;
import org.assay.ruleset.units.Units;

/**
 * Turns a reading into bytes and back, object by object, so that what is shared in it is shared again. Used by one thread at
 * a time.
 */
final class Codec {
    private static final int FIRST_BYTES = 1 << 16;

    private final KnownReferences references = new KnownReferences();
    private final Kryo kryo = new Kryo(new DefaultClassResolver(), references);

    @SuppressWarnings("unchecked") // a list of units is written as the map that it was
    Codec() {
        kryo.setClassLoader(Codec.class.getClassLoader());
        kryo.setRegistrationRequired(false);
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        like(Phrases.class, String.class, Phrases::language, Phrases::of);
        like(Units.class, LinkedHashMap.class, units -> new LinkedHashMap<>(units.definitions()), Units::of);
        like(
                Collections.unmodifiableMap(Map.of()).getClass(),
                LinkedHashMap.class,
                LinkedHashMap::new,
                Collections::unmodifiableMap);
        like(
                Collections.unmodifiableSet(Set.of()).getClass(),
                LinkedHashSet.class,
                LinkedHashSet::new,
                Collections::unmodifiableSet);
    }

    private <T, L> void like(
            Class<T> type, Class<L> like, Function<? super T, ? extends L> there, Function<L, ?> back) {
        kryo.addDefaultSerializer(type, new Likeness<>(like, object -> there.apply(type.cast(object)), back));
    }

    /**
     * Returns the bytes of a reading; empty if there is something in it that cannot be written.
     *
     * @param known objects that are named by their place in this list instead of being written
     */
    Optional<byte[]> encode(Reading<?> reading, List<?> known) {
        references.begin(known);
        try {
            Output output = new Output(FIRST_BYTES, -1);
            kryo.writeObject(output, reading);
            return Optional.of(output.toBytes());
        } catch (KryoException e) {
            return Optional.empty();
        }
    }

    /** Returns a reading; empty if the bytes are not one. */
    @SuppressWarnings("unchecked")
    <T> Optional<Reading<T>> decode(byte[] bytes, List<?> known) {
        references.begin(known);
        try {
            return Optional.of(kryo.readObject(new Input(bytes), Reading.class));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
