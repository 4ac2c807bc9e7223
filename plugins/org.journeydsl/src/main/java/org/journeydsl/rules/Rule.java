package org.journeydsl.rules;

import org.journeydsl.findings.Severity;

/**
 * One rule: a flaw that it is named for, with its stable id, its severity unless a project says
 * otherwise, its message and its fix. Its page is {@code pages/<id>.md}, its fixture {@code
 * src/test/resources/rules/<id>.journey}.
 *
 * @param <T> what it looks at: a class of the metamodel, or {@code ProjectModel} for rules that
 *     need the whole project
 */
public abstract class Rule<T> {

  private final String id;
  private final Severity severity;
  private final Class<T> subject;

  protected Rule(String id, Severity severity, Class<T> subject) {
    this.id = id;
    this.severity = severity;
    this.subject = subject;
  }

  public final String id() {
    return id;
  }

  /** How much a finding matters where {@code journey.toml} says nothing else. */
  public final Severity severity() {
    return severity;
  }

  public final Class<T> subject() {
    return subject;
  }

  /** Looks at one subject and tells what is wrong with it. */
  protected abstract void check(T subject, Findings findings);
}
