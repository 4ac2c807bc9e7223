package org.journeydsl.sirius;

/**
 * Tells Sirius of our diagrams, where there is a Sirius. Its extension point makes an object of
 * this class when it starts; in an install without it nobody does.
 */
public final class Registration {

  static final String DESCRIPTION = "org.journeydsl.sirius/description/journey.odesign";

  /** Called by Sirius' extension point {@code componentization}. */
  public Registration() throws ReflectiveOperationException {
    this("org.eclipse.sirius.business.api.componentization.ViewpointRegistry");
  }

  /** Registers with what has the two methods of Sirius' registry. */
  Registration(String registry) throws ReflectiveOperationException {
    Class<?> type = Class.forName(registry);
    Object instance = type.getMethod("getInstance").invoke(null);
    type.getMethod("registerFromPlugin", String.class).invoke(instance, DESCRIPTION);
  }
}
