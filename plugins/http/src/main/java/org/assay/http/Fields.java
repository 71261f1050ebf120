package org.assay.http;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.api.spi.Tree;

/** Collects the fields of a tree in the order they are written. */
final class Fields {
    private final Map<String, Tree> entries;

    Fields() {
        this.entries = new LinkedHashMap<>();
    }

    /** Begins with the fields of another tree. */
    Fields(Tree.Fields begun) {
        this.entries = new LinkedHashMap<>(begun.entries());
    }

    /** Adds a text, nothing if it says nothing. */
    Fields text(String name, String text) {
        return tree(name, text.isEmpty() ? Tree.NOTHING : new Tree.Text(text));
    }

    Fields text(String name, Optional<String> text) {
        return text(name, text.orElse(""));
    }

    Fields amount(String name, int number) {
        return amount(name, Optional.of(BigDecimal.valueOf(number)));
    }

    Fields amount(String name, Optional<BigDecimal> number) {
        return tree(name, number.<Tree>map(Tree.Amount::new).orElse(Tree.NOTHING));
    }

    Fields flag(String name, boolean value) {
        return tree(name, new Tree.Flag(value));
    }

    <T> Fields items(String name, List<T> members, Function<T, Tree> tree) {
        return tree(name, new Tree.Items(members.stream().map(tree).toList()));
    }

    Fields texts(String name, List<String> texts) {
        return items(name, texts, Tree.Text::new);
    }

    Fields tree(String name, Tree tree) {
        entries.put(name, tree);
        return this;
    }

    /** Returns what was added. */
    Tree tree() {
        return new Tree.Fields(entries);
    }
}
