package org.openita.bench;

/** Contains a program that scores with pandas as its users would. */
final class PandasScript {

  /** The program in Python; its arguments are the survey and the checklist. */
  static final String TEXT =
      """
      import sys
      import pandas as pd

      survey = pd.read_csv(sys.argv[1])
      checklist = pd.read_csv(sys.argv[2]).set_index("agency")
      points = {1: 0, 2: 33, 3: 67, 4: 100}
      answers = survey.columns[1:]
      for code in answers:
          survey[code] = survey[code].map(points)
      items = survey.groupby("agency")[list(answers)].mean()
      groups = %s
      indicators, at = {}, 0
      every = pd.concat([items, 100.0 * checklist], axis=1)
      for number, sizes in enumerate(groups, 1):
          parts = []
          for size in sizes:
              parts.append(every.iloc[:, at : at + size].mean(axis=1))
              at += size
          indicators[number] = (sum(parts) / len(parts)).round(2)
      scores = pd.DataFrame(indicators)
      scores["total"] = (
          0.3 * scores[[1, 2, 3, 4, 5]].mean(axis=1)
          + 0.3 * scores[[6, 7, 8]].mean(axis=1)
          + 0.4 * scores[[9, 10]].mean(axis=1)
      ).round(2)
      scores["rank"] = scores["total"].rank(method="min", ascending=False).astype(int)
      scores[["total", "rank"]].to_csv(sys.stdout)
      """
          .formatted(NationalFramework.ITEMS);

  private PandasScript() {}
}
