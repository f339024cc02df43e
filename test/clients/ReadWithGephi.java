import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.*;
import org.openide.util.Lookup;

/**
 * Reads graph files with Gephi's own importer, one workspace each, and prints all that Gephi holds of them as JSON.
 *
 * usage: java -cp gephi-toolkit.jar ReadWithGephi.java FILE…
 */
public class ReadWithGephi {
  public static void main(String[] paths) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setProperty("java.awt.headless", "true");
    java.util.logging.LogManager.getLogManager().reset();
    StringJoiner files = new StringJoiner(",\n", "{", "}");
    for (String path : paths) files.add(text(path) + ":" + read(new File(path)));
    out.println(files);
    System.exit(0);
  }

  /** Without rescaling and without merging parallel edges, as a user chooses in the import dialogue. */
  static String read(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    container.getLoader().setAutoScale(false);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    Report report = container.getReport();
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    return "{\"issues\":" + issues(report) + ",\"directed\":" + model.isDirected()
        + ",\"nodes\":" + nodes(model.getGraph()) + ",\"edges\":" + edges(model.getGraph()) + "}";
  }

  static String issues(Report report) {
    StringJoiner found = new StringJoiner(",", "[", "]");
    Iterator<Issue> issues = report.getIssues(Integer.MAX_VALUE);
    while (issues.hasNext()) {
      Issue issue = issues.next();
      if (issue.getLevel().toInteger() >= Issue.Level.WARNING.toInteger()) found.add(text(issue.getMessage()));
    }
    return found.toString();
  }

  static String nodes(Graph graph) {
    StringJoiner all = new StringJoiner(",\n", "[", "]");
    for (Node node : graph.getNodes().toArray()) {
      Map<String, Object> values = attributes(node);
      values.put("id", node.getId());
      values.put("label", node.getLabel());
      values.put("x", node.x());
      values.put("y", node.y());
      values.put("colour", node.getColor().getRed() + "," + node.getColor().getGreen() + "," + node.getColor().getBlue());
      all.add(map(values));
    }
    return all.toString();
  }

  static String edges(Graph graph) {
    StringJoiner all = new StringJoiner(",\n", "[", "]");
    for (Edge edge : graph.getEdges().toArray()) {
      Map<String, Object> values = attributes(edge);
      values.put("id", edge.getId());
      values.put("from", edge.getSource().getId());
      values.put("to", edge.getTarget().getId());
      values.put("directed", edge.isDirected());
      values.put("label", edge.getLabel());
      values.put("weight", edge.getWeight());
      all.add(map(values));
    }
    return all.toString();
  }

  static Map<String, Object> attributes(Element element) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column column : element.getAttributeColumns()) {
      Object value = column.isProperty() ? null : element.getAttribute(column);
      if (value != null) values.put(column.getTitle(), value);
    }
    return values;
  }

  static String map(Map<String, Object> values) {
    StringJoiner all = new StringJoiner(",", "{", "}");
    values.forEach((key, value) -> all.add(text(key) + ":" + json(value)));
    return all.toString();
  }

  static String json(Object value) {
    return value == null || value instanceof Number || value instanceof Boolean ? String.valueOf(value) : text(value.toString());
  }

  static String text(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char each : value.toCharArray()) {
      if (each == '"' || each == '\\' || each < 32 || each > 126) quoted.append(String.format("\\u%04x", (int) each));
      else quoted.append(each);
    }
    return quoted.append('"').toString();
  }
}
