package org.assay.conditions.syntax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A piece of a condition as it was written: names are not resolved, types not known. */
public sealed interface Syntax {
    /** Returns where this piece begins; within brackets, where their content begins. */
    Place at();

    /** Hands this piece to the method that reads its kind. */
    <R> R read(Reader<R> reader);

    /**
     * A name, perhaps with the path of a field: {@code hours.weekly_normal}, {@code e.locked}.
     *
     * @param words at least one
     */
    record Name(Place at, List<Word> words) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.name(this);
        }
    }

    /** A number. */
    record Quantity(Place at, BigDecimal value) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.number(this);
        }
    }

    /** A text between double quotes. */
    record Text(Place at, String value) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.text(this);
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(Place at, boolean value) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.truth(this);
        }
    }

    /** {@code null}. */
    record Null(Place at) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.nothing(this);
        }
    }

    /**
     * A chain of {@code and} or of {@code or}.
     *
     * @param every whether the chain is of {@code and}
     * @param members at least two, in order
     */
    record Chain(Place at, boolean every, List<Syntax> members) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.chain(this);
        }
    }

    /** Two operands with an operator between them. */
    record Infix(Place at, Operator operator, Syntax left, Syntax right) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.infix(this);
        }
    }

    /** An operand with a minus before it. */
    record Minus(Place at, Syntax operand) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.minus(this);
        }
    }

    /** {@code if ... then ... else ...}. */
    record If(Place at, Syntax condition, Syntax then, Syntax otherwise) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.choice(this);
        }
    }

    /**
     * {@code x in (...)}; {@code x between a and b} is the range from a to b.
     *
     * @param bracketed whether the tests are listed in brackets
     */
    record In(Place at, Syntax value, List<Syntax> tests, boolean bracketed) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.in(this);
        }
    }

    /**
     * A range, or a test such as {@code < 3}, which is a range with one end.
     *
     * @param low empty if the range has no lower end
     * @param high empty if the range has no upper end
     */
    record Range(Place at, Optional<Syntax> low, boolean withLow, Optional<Syntax> high, boolean withHigh)
            implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.range(this);
        }
    }

    /** A list: {@code [1, 2]}. */
    record Items(Place at, List<Syntax> members) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.items(this);
        }
    }

    /** A record: {@code {a: 1}}. */
    record Fields(Place at, List<Entry> entries) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.fields(this);
        }
    }

    /** One field of a record. */
    record Entry(Word key, Syntax value) {}

    /**
     * A path on something other than a name: {@code incidents[kind = "injury"].lost_days}.
     *
     * @param words at least one
     */
    record Path(Place at, Syntax of, List<Word> words) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.path(this);
        }
    }

    /** The members of a list for which a condition holds. */
    record Filter(Place at, Syntax list, Syntax condition) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.filter(this);
        }
    }

    /**
     * {@code some x in list satisfies ...} or {@code every ...}.
     *
     * @param members at least one
     */
    record Quantified(Place at, boolean every, List<Entry> members, Syntax condition) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.quantified(this);
        }
    }

    /** A function with its arguments. */
    record Call(Place at, String function, List<Syntax> arguments) implements Syntax {
        @Override
        public <R> R read(Reader<R> reader) {
            return reader.call(this);
        }
    }

    /** Reads each kind of piece. */
    interface Reader<R> {
        R name(Name name);

        R number(Quantity number);

        R text(Text text);

        R truth(Truth truth);

        R nothing(Null nothing);

        R chain(Chain chain);

        R infix(Infix infix);

        R minus(Minus minus);

        R choice(If choice);

        R in(In in);

        R range(Range range);

        R items(Items items);

        R fields(Fields fields);

        R path(Path path);

        R filter(Filter filter);

        R quantified(Quantified quantified);

        R call(Call call);
    }
}
