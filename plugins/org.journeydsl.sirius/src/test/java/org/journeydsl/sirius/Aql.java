package org.journeydsl.sirius;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.model.JourneyPackage;

/**
 * Reads and types the part of AQL that our description uses: features, services, comparisons, sums
 * and sequences. AQL's own parser is no Maven artifact. What it cannot read it reports, so that the
 * description stays within what is checked.
 */
final class Aql {

  private static final List<Class<?>> SERVICES = Description.services();
  private static final Pattern TOKEN =
      Pattern.compile("\\s*('[^']*'|-?\\d+|[A-Za-z_]\\w*|::|[.(){},=+])");

  /** The services that were called. */
  static final Set<String> CALLED = new TreeSet<>();

  private final String text;
  private final Map<String, Class<?>> variables;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private Aql(String text, Map<String, Class<?>> variables) {
    this.text = text;
    this.variables = variables;
  }

  /**
   * The type of an expression, without {@code aql:}.
   *
   * @throws IllegalArgumentException where it cannot be read or names what is not there
   */
  static Class<?> type(String text, Map<String, Class<?>> variables) {
    Aql aql = new Aql(text, variables);
    aql.cut();
    Class<?> type = aql.sum();
    if (aql.at < aql.tokens.size()) {
      throw aql.wrong("'" + aql.peek() + "' is not understood");
    }
    return type;
  }

  private void cut() {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw wrong("cannot be read from '" + text.substring(end) + "' on");
    }
  }

  private String peek() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private boolean take(String token) {
    boolean there = peek().equals(token);
    at += there ? 1 : 0;
    return there;
  }

  private Class<?> sum() {
    Class<?> type = chain();
    while (peek().equals("+") || peek().equals("=")) {
      boolean sum = tokens.get(at++).equals("+");
      Class<?> other = chain();
      if (sum && (type != String.class || other != String.class)) {
        throw wrong("only texts are joined here");
      } else if (!sum && type != other) {
        throw wrong("compares " + type.getSimpleName() + " with " + other.getSimpleName());
      }
      type = sum ? String.class : Boolean.class;
    }
    return type;
  }

  private Class<?> chain() {
    Class<?> type = start();
    while (take(".")) {
      String name = tokens.get(at++);
      type = take("(") ? call(type, name) : feature(type, name);
    }
    return type;
  }

  private Class<?> start() {
    String token = at < tokens.size() ? tokens.get(at++) : "";
    if (token.startsWith("'")) {
      return String.class;
    } else if (token.matches("-?\\d+")) {
      return Integer.class;
    } else if (token.equals("true") || token.equals("false")) {
      return Boolean.class;
    } else if (token.equals("Sequence") && take("{")) {
      Class<?> first = sum();
      while (take(",")) {
        if (sum() != first) {
          throw wrong("a sequence of one kind is wanted");
        }
      }
      if (!take("}")) {
        throw wrong("a sequence is not closed");
      }
      return first;
    } else if (variables.containsKey(token)) {
      return variables.get(token);
    }
    throw wrong("there is no '" + token + "'");
  }

  private Class<?> feature(Class<?> type, String name) {
    // The diagram itself, whose target is what it was drawn for.
    if (type == Diagram.class && name.equals("target")) {
      return variables.get("root");
    }
    EClass eClass = eClass(type);
    EStructuralFeature feature = eClass == null ? null : eClass.getEStructuralFeature(name);
    if (feature == null) {
      throw wrong("%s has no '%s'".formatted(type.getSimpleName(), name));
    }
    return boxed(feature.getEType().getInstanceClass());
  }

  /** Stands for Sirius' variable {@code diagram}. */
  interface Diagram extends EObject {}

  private Class<?> call(Class<?> type, String name) {
    List<Class<?>> arguments = new ArrayList<>(List.of(type));
    while (!take(")")) {
      arguments.add(sum());
      take(",");
    }
    if (name.equals("toString") && arguments.size() == 1) {
      return String.class;
    } else if (name.equals("eContainer") && arguments.size() == 1) {
      return EObject.class;
    }
    for (Class<?> services : SERVICES) {
      for (Method method : services.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())
            && method.getName().equals(name)
            && accepts(method.getParameterTypes(), arguments)) {
          CALLED.add(name);
          return result(method);
        }
      }
    }
    throw wrong("no service %s takes %s".formatted(name, arguments));
  }

  /** What is only known to be some object may be of the wanted kind. */
  private static boolean accepts(Class<?>[] wanted, List<Class<?>> given) {
    if (wanted.length != given.size()) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      boolean some = given.get(i) == EObject.class && EObject.class.isAssignableFrom(wanted[i]);
      if (!some && !wanted[i].isAssignableFrom(given.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Class<?> result(Method method) {
    return method.getGenericReturnType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : method.getReturnType();
  }

  static EClass eClass(Class<?> type) {
    for (EClassifier each : JourneyPackage.eINSTANCE.getEClassifiers()) {
      if (each instanceof EClass found && found.getInstanceClass() == type) {
        return found;
      }
    }
    return null;
  }

  private static Class<?> boxed(Class<?> type) {
    return type == int.class ? Integer.class : type;
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException("aql:" + text + ": " + why);
  }
}
