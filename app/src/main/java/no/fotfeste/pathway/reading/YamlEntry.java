package no.fotfeste.pathway.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.kernel.Language;
import no.fotfeste.pathway.InForce;
import no.fotfeste.pathway.LocalizedText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping in a YAML file. Reading a value that lacks or does not fit notes a problem at its line and goes on with
 * something harmless, so that one run finds everything.
 */
final class YamlEntry {
    private final String file;
    private final ProblemCollector problems;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    YamlEntry(String file, Node node, ProblemCollector problems) {
        this.file = file;
        this.problems = problems;
        this.line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::put);
        } else {
            problem("here must stand names with values");
        }
    }

    private void put(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(key, tuple.getValueNode()) != null) {
            problems.add(file, lineOf(tuple.getKeyNode()), key + " stands twice");
        }
        lines.put(key, lineOf(tuple.getKeyNode()));
    }

    int line() {
        return line;
    }

    String file() {
        return file;
    }

    boolean has(String key) {
        Node node = values.get(key);
        return node != null && !node.getTag().equals(Tag.NULL);
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Notes a problem at the line of the entry. */
    void problem(String reason) {
        problems.add(file, line, reason);
    }

    /** Notes a problem at the line of one of its values. */
    void problem(String key, String reason) {
        problems.add(file, lines.getOrDefault(key, line), reason);
    }

    /** Notes every key that does not belong here: a misspelt one would otherwise be ignored. */
    void allow(String... keys) {
        Set<String> allowed = Set.of(keys);
        for (String key : values.keySet()) {
            if (!allowed.contains(key)) {
                problem(
                        key,
                        key + " is not known here; known are "
                                + Stream.of(keys).sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    String text(String key) {
        return optionalText(key).orElseGet(() -> {
            problem(key, key + " is missing");
            return "";
        });
    }

    Optional<String> optionalText(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(key, key + " must be a text");
        return Optional.of("");
    }

    boolean yes(String key) {
        String written = optionalText(key).orElse("false");
        if (!written.equals("true") && !written.equals("false")) {
            problem(key, key + " must be true or false, not " + written);
        }
        return written.equals("true");
    }

    int number(String key, int whenMissing) {
        Optional<String> written = optionalText(key);
        if (written.isPresent() && !written.get().matches("[0-9]{1,6}")) {
            problem(key, key + " must be a whole number, not " + written.get());
            return whenMissing;
        }
        return written.map(Integer::parseInt).orElse(whenMissing);
    }

    Optional<LocalDate> day(String key) {
        return optionalText(key).flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written));
            } catch (DateTimeException notADay) {
                problem(key, key + " must be a day such as 2026-01-01, not " + written);
                return Optional.empty();
            }
        });
    }

    /** The period between {@code from} and {@code to}. */
    InForce inForce() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problem("from", "the period is turned round: from " + from.get() + " is after to " + to.get());
            return InForce.ALWAYS;
        }
        return new InForce(from.orElse(null), to.orElse(null));
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        String written = text(key);
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(written)) {
                return constant;
            }
        }
        problem(key, key + " must be one of " + List.of(constants) + ", not " + written);
        return constants[0];
    }

    /** A text in every language that is asked for. */
    LocalizedText texts(String key, Set<Language> languages) {
        if (!has(key)) {
            problem(key + " is missing");
            return new LocalizedText(Map.of());
        }
        return entry(key).texts(languages);
    }

    /** The entry itself as a text in every language that is asked for. */
    LocalizedText texts(Set<Language> languages) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : languages) {
            optionalText(language.code())
                    .filter(text -> !text.isEmpty())
                    .ifPresentOrElse(
                            text -> texts.put(language, text),
                            () -> problem("the text in " + language.code() + " is missing"));
        }
        allow(languages.stream().map(Language::code).toArray(String[]::new));
        return new LocalizedText(texts);
    }

    /** A mapping inside this one. */
    YamlEntry entry(String key) {
        Node node = values.get(key);
        return node == null ? this : new YamlEntry(file, node, problems);
    }

    /** A list of mappings. */
    List<YamlEntry> entries(String key) {
        return list(key).stream()
                .map(node -> new YamlEntry(file, node, problems))
                .toList();
    }

    /** A list of texts. */
    List<String> textList(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : list(key)) {
            if (node instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            } else {
                problems.add(file, lineOf(node), key + " must be a list of texts");
            }
        }
        return texts;
    }

    private List<Node> list(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(key, key + " must be a list");
        return List.of();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
