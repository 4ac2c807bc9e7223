package org.journeydsl.eclipse.diagram;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * A type of a bundle that we are not compiled against, since nobody publishes it where our build
 * looks; and its methods, by name.
 */
record ByName(Class<?> type) {

  /** What was called is not there, or it failed. */
  static final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    Failure(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static ByName of(String bundle, String type) throws Failure {
    Bundle found = Platform.getBundle(bundle);
    if (found == null) {
      throw new Failure("'%s' is not installed.".formatted(bundle), null);
    }
    try {
      return new ByName(found.loadClass(type));
    } catch (ClassNotFoundException e) {
      throw new Failure("This Sirius has no '%s'.".formatted(type), e);
    }
  }

  /** A constant such as {@code INSTANCE}. */
  Object constant(String name) throws Failure {
    try {
      return type.getField(name).get(null);
    } catch (ReflectiveOperationException e) {
      throw new Failure("This Sirius has no '%s' in '%s'.".formatted(name, type.getName()), e);
    }
  }

  /** A new object, made without arguments. */
  Object made() throws Failure {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new Failure("This Sirius cannot make a '%s'.".formatted(type.getName()), e);
    }
  }

  /**
   * Calls the public method of a name that takes the arguments.
   *
   * @param target null for a static method
   */
  Object call(Object target, String name, Object... arguments) throws Failure {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && takes(method.getParameterTypes(), arguments)) {
        try {
          return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
          throw new Failure(reason(e.getCause()), e.getCause());
        } catch (IllegalAccessException e) {
          throw new Failure("'%s' may not be called.".formatted(name), e);
        }
      }
    }
    throw new Failure("This Sirius has no '%s' in '%s'.".formatted(name, type.getName()), null);
  }

  private static boolean takes(Class<?>[] wanted, Object[] given) {
    if (wanted.length != given.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      boolean flag = wanted[i] == boolean.class && given[i] instanceof Boolean;
      if (!flag && given[i] != null && !wanted[i].isInstance(given[i])) {
        return false;
      }
    }
    return true;
  }

  /** What went wrong, as its innermost cause tells it. */
  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
