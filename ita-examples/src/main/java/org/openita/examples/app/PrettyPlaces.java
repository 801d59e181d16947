package org.openita.examples.app;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.review.Review;

/** Names the places of a plan that findings point to. */
final class PrettyPlaces {

  private static final Splitter STEPS = Splitter.on('/');
  private static final int MOST = 3;

  private final PrettyPage page;
  private final Review review;

  PrettyPlaces(PrettyPage page, Review review) {
    this.page = page;
    this.review = review;
  }

  /** Names the first places and how many more there are; empty where all are the whole plan. */
  String names(List<String> pointers) {
    List<String> names =
        new ArrayList<>(
            pointers.stream().map(this::name).filter(name -> !name.isEmpty()).limit(MOST).toList());
    if (!names.isEmpty() && pointers.size() > MOST) {
      names.add(page.say(PageText.AND_MORE, pointers.size() - MOST));
    }
    return Joiner.on("; ").join(names);
  }

  /** Names a place from the whole to its part; empty for the whole plan. */
  String name(String pointer) {
    List<String> steps = STEPS.omitEmptyStrings().splitToList(pointer);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Optional<PlaceText> place = PlaceText.of(steps.get(i));
      if (place.isEmpty()) {
        // A code by which a member is kept, or the number of an item that has no name.
        if (!isNumber(steps.get(i)) || steps.get(i - 1).equals("printedNumbers")) {
          names.add(steps.get(i));
        }
      } else if (place.get().isNumbered()) {
        boolean one = i + 1 < steps.size() && isNumber(steps.get(i + 1));
        String number = one ? steps.get(i + 1) : "";
        names.add(page.say(place.get().pattern().format(one ? numbered(place.get(), number) : "")));
        i += one ? 1 : 0;
      } else {
        names.add(page.say(place.get().pattern().format()));
      }
    }
    return Joiner.on(" · ").join(names).strip();
  }

  private Object numbered(PlaceText place, String number) {
    int index = Integer.parseInt(number);
    return place == PlaceText.MEASURES && index < review.measures().size()
        ? review.measures().get(index)
        : Integer.valueOf(index + 1);
  }

  private static boolean isNumber(String step) {
    return step.chars().allMatch(c -> c >= '0' && c <= '9') && step.length() < 10;
  }
}
