package org.openita.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openita.Problem;

/** Collects the problems of one document. */
final class Problems {

  /** The most problems that are listed. */
  private static final int MOST = 1_000;

  private final List<Problem> list = new ArrayList<>();

  /** The places of the items that lists were read without, by the pointer of the list. */
  private final ListMultimap<String, Integer> gaps = ArrayListMultimap.create();

  private int count;
  private boolean hasFault;

  /** Returns the number of problems so far. */
  int count() {
    return count;
  }

  /** Returns the problems that are listed. */
  ImmutableList<Problem> list() {
    return ImmutableList.copyOf(list);
  }

  void add(Problem problem) {
    count++;
    if (count <= MOST) {
      list.add(problem);
    } else if (count == MOST + 1) {
      list.add(DocumentProblem.MORE_PROBLEMS.at("/", MOST));
    }
  }

  /** Adds the fault that ended the reading, which is listed whatever the number of problems. */
  void addFault(Problem fault) {
    count++;
    hasFault = true;
    list.add(fault);
  }

  /** Returns whether a fault ended the reading. */
  boolean hasFault() {
    return hasFault;
  }

  /** Removes the nth problem. */
  void remove(int number) {
    if (number <= list.size()) {
      list.remove(number - 1);
    }
  }

  /** Notes that a list was read without one of its items. */
  void addGap(String listPointer, int place) {
    gaps.put(listPointer, place);
  }

  /**
   * Adds problems of what was built from what could be read, but for those at or under places that
   * have a problem already.
   */
  void addOthers(Iterable<Problem> others) {
    if (count > MOST) {
      return;
    }
    Set<String> places = new HashSet<>();
    list.forEach(problem -> places.add(problem.pointer()));
    for (Problem other : others) {
      if (!isWithin(other.pointer(), places)) {
        add(other);
      }
    }
  }

  private static boolean isWithin(String pointer, Set<String> places) {
    int end = pointer.length();
    while (end > 0) {
      if (places.contains(pointer.substring(0, end))) {
        return true;
      }
      end = pointer.lastIndexOf('/', end - 1);
    }
    return false;
  }

  /**
   * Returns a problem of a value that was built from what could be read at its place in the
   * document, where items behind a gap are further on.
   *
   * @param at the pointer of the value in the document
   */
  Problem inDocument(String at, Problem problem) {
    if (problem.pointer().equals("/")) {
      return problem.at(at);
    }
    StringBuilder place = new StringBuilder(at.equals("/") ? "" : at);
    for (String step : Splitter.on('/').split(problem.pointer().substring(1))) {
      List<Integer> gapsHere = gaps.get(place.toString());
      place.append('/').append(gapsHere.isEmpty() ? step : behind(gapsHere, step));
    }
    return problem.at(place.toString());
  }

  private static int behind(List<Integer> ascending, String index) {
    int place = Integer.parseInt(index);
    for (int gap : ascending) {
      place += gap <= place ? 1 : 0;
    }
    return place;
  }
}
