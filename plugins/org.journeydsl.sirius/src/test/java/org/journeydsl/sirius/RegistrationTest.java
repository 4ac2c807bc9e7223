package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How Sirius gets to know of the description, without being compiled against. */
final class RegistrationTest {

  /** Has the two methods of Sirius' registry that are called. */
  public static final class Registry {

    static String registered;

    public static Registry getInstance() {
      return new Registry();
    }

    public void registerFromPlugin(String path) {
      registered = path;
    }
  }

  @Test
  void theDescriptionIsRegisteredByTheNameOfTheBundle() throws ReflectiveOperationException {
    assertEquals("RegistrationTest$Registry", Registry.class.getName().replaceAll(".*\\.", ""));
    new Registration(Registry.class.getName());
    assertEquals("org.journeydsl.sirius/description/journey.odesign", Registry.registered);
    String inBundle = Registry.registered.substring("org.journeydsl.sirius/".length());
    assertTrue(Files.isRegularFile(Path.of(inBundle)));
  }

  @Test
  void withoutSiriusNobodyMakesOne() {
    assertThrows(ClassNotFoundException.class, Registration::new);
  }

  @Test
  void whatTheBundleDeclaresIsThere() throws Exception {
    String plugin = Files.readString(Path.of("plugin.xml"));
    for (String name : plugin.split("class=\"")) {
      if (name.startsWith("org.journeydsl")) {
        Class.forName(name.substring(0, name.indexOf('"')));
      }
    }
    assertTrue(
        Files.readString(Path.of("META-INF/MANIFEST.MF"))
            .contains("org.eclipse.sirius;resolution:=optional"));
  }
}
