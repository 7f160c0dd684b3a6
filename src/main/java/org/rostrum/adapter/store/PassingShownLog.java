package org.rostrum.adapter.store;

import org.rostrum.core.desk.StoreException;

/// The replies of this process alone. What was remembered of a member before it began is out of
/// reach, and cannot be said to be forgotten.
final class PassingShownLog extends SqlShownLog {

  private final StoreException why;

  PassingShownLog(Database memory, StoreException why) {
    super(memory);
    this.why = why;
  }

  @Override
  public int forgetMember(String member) {
    super.forgetMember(member);
    throw new StoreException(why.trouble(), String.valueOf(why.getMessage()), why);
  }
}
