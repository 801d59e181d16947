package org.openita.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;

/**
 * The elements of a framework, numbered from the top of its tree down.
 *
 * <p>What belongs to an element can then be kept in arrays, which thousands of agencies are scored
 * with. Immutable and safe for use by many threads.
 */
public final class ElementTree {

  /**
   * One element in the tree.
   *
   * @param number its number from 0; parents come before their children
   * @param above the number of its parent, or -1
   * @param element the element
   * @param instrument the instrument that it is or belongs to
   * @param below its children, in official order
   */
  public record Node(
      int number, int above, Element element, Instrument instrument, ImmutableList<Node> below) {

    /** Returns the code of the element. */
    public Code code() {
      return element.code();
    }
  }

  private final Framework framework;
  private final Node[] nodes;
  private final ImmutableList<Node> instruments;
  private final ImmutableMap<Code, Integer> numbers;

  private ElementTree(Framework framework) {
    this.framework = framework;
    // In the order of the tree: parents before their children.
    ImmutableList<Element> elements = framework.elements().values().asList();
    ImmutableMap.Builder<Code, Integer> index = ImmutableMap.builder();
    for (int i = 0; i < elements.size(); i++) {
      index.put(elements.get(i).code(), i);
    }
    this.numbers = index.buildOrThrow();
    this.nodes = new Node[elements.size()];
    for (int i = nodes.length - 1; i >= 0; i--) {
      nodes[i] = node(i, elements.get(i));
    }
    this.instruments = nodes(framework.instruments());
  }

  private Node node(int number, Element element) {
    Element parent = framework.parents().get(element.code());
    return new Node(
        number,
        parent == null ? -1 : numbers.getOrDefault(parent.code(), -1),
        element,
        framework.instrumentOf(element.code()).orElseThrow(),
        nodes(element.children()));
  }

  private ImmutableList<Node> nodes(List<? extends Element> elements) {
    return elements.stream()
        .map(element -> requireNonNull(node(element.code())))
        .collect(toImmutableList());
  }

  /** Returns the tree of a framework. */
  public static ElementTree of(Framework framework) {
    return new ElementTree(framework);
  }

  /** Returns the framework. */
  public Framework framework() {
    return framework;
  }

  /** Returns how many elements there are. */
  public int size() {
    return nodes.length;
  }

  /** Returns the node of this number. */
  public Node node(int number) {
    return nodes[number];
  }

  /** Returns the node of this code, or null where the framework has no such element. */
  public @Nullable Node node(Code code) {
    Integer number = numbers.get(code);
    return number == null ? null : nodes[number];
  }

  /** Returns the instruments, in official order. */
  public ImmutableList<Node> instruments() {
    return instruments;
  }
}
