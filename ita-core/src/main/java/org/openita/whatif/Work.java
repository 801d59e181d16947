package org.openita.whatif;

/** The steps that a search may take. */
final class Work {

  /** Says that the steps are used up. */
  static final class UsedUp extends RuntimeException {

    private static final long serialVersionUID = 1;

    private UsedUp(long most) {
      super("more than " + most + " steps", null, false, false);
    }
  }

  private final long most;
  private long taken;

  Work(long most) {
    this.most = most;
  }

  /**
   * Takes some steps.
   *
   * @throws UsedUp if they are more than are left
   */
  void take(long steps) {
    taken += steps;
    if (taken > most) {
      throw new UsedUp(most);
    }
  }

  /** Returns the steps taken so far. */
  long taken() {
    return taken;
  }
}
