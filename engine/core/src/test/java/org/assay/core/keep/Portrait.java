package org.assay.core.keep;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.assay.conditions.Phrases;
import org.assay.conditions.Template;

/** Everything an object consists of as lines of text, private fields and what is shared included. */
final class Portrait {
    private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Portrait() {}

    static List<String> of(Object object) {
        Portrait portrait = new Portrait();
        portrait.add("", object);
        return portrait.lines;
    }

    private void add(String name, Object object) {
        if (object == null || (object.getClass().getName().startsWith("java.") && !isCompound(object))) {
            lines.add(name + "=" + object);
        } else if (object instanceof Enum<?> || object instanceof Phrases) {
            lines.add(name + "=" + (object instanceof Phrases phrases ? phrases.language() : object));
        } else if (seen.containsKey(object)) {
            lines.add(name + "=#" + seen.get(object));
        } else {
            if (!isCompound(object)) {
                seen.put(object, seen.size());
            }
            lines.add(name + ":" + kind(object));
            addParts(object);
        }
    }

    /** Which class Java takes for lists, and for sets and maps without order, makes no difference to what they hold. */
    private static String kind(Object object) {
        return isCompound(object) && !isInsertionOrdered(object)
                ? object.getClass().getName().replaceFirst(".*(List|Set|Map|Optional).*", "$1")
                : object.getClass().getName();
    }

    private static boolean isCompound(Object object) {
        return object instanceof Collection<?> || object instanceof Map<?, ?> || object instanceof Optional<?>;
    }

    private void addParts(Object object) {
        if (object instanceof Map<?, ?> map) {
            inOrder(map.keySet(), map instanceof SortedMap || isInsertionOrdered(map))
                    .forEach(key -> {
                        add("key", key);
                        add("value", map.get(key));
                    });
        } else if (object instanceof Set<?> set) {
            inOrder(set, isInsertionOrdered(set)).forEach(member -> add("member", member));
        } else if (object instanceof Collection<?> list) {
            list.forEach(member -> add("member", member));
        } else if (object instanceof Optional<?> optional) {
            add("value", optional.orElse(null));
        } else {
            addFields(object);
        }
    }

    private static boolean isInsertionOrdered(Object object) {
        String name = object.getClass().getName();
        return name.contains("Linked") || name.contains("Unmodifiable");
    }

    private static List<?> inOrder(Collection<?> members, boolean asTheyStand) {
        return asTheyStand
                ? List.copyOf(members)
                : members.stream().sorted(Comparator.comparing(Portrait::name)).toList();
    }

    private static String name(Object key) {
        return key instanceof Template template ? template.text() : key.toString();
    }

    private void addFields(Object object) {
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    add(field.getName(), value(field, object));
                }
            }
        }
    }

    private static Object value(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
