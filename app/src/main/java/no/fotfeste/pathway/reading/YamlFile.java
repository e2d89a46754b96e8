package no.fotfeste.pathway.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one YAML file as nodes that know their line. */
final class YamlFile {

    private YamlFile() {}

    /** The top of the file, or nothing, with the problem noted. */
    static Optional<YamlEntry> read(CatalogueFolder folder, String file, ProblemCollector problems) {
        try (Reader reader = folder.open(file)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                problems.add(file, 1, "the file is empty");
                return Optional.empty();
            }
            return Optional.of(new YamlEntry(file, root, problems));
        } catch (IOException unreadable) {
            problems.add(file, 1, "the file cannot be read: " + unreadable.getMessage());
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            problems.add(file, line, "this is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            problems.add(file, 1, "this is not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }
}
