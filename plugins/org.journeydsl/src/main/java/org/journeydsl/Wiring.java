package org.journeydsl;

import com.google.inject.BindingAnnotation;
import com.google.inject.ImplementedBy;
import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts objects together as their {@code @Inject} marks ask, when they are asked for.
 *
 * <p>It knows the marks of Guice that Xtext's reading classes carry, and no more. A short command
 * spends a fifth of its time on Guice's injector (docs/decisions/0007); everything else keeps
 * Guice.
 */
final class Wiring {

  private final Map<Object, Provider<?>> bound = new HashMap<>();
  private final Map<Class<?>, Provider<?>> known = new ConcurrentHashMap<>();

  /** Who stands for a type. */
  <T> void choose(Class<T> type, Class<? extends T> chosen) {
    bound.put(type, () -> get(chosen));
  }

  /**
   * Who stands for a type where a mark stands beside it: a binding annotation's class, or the text
   * of a name.
   */
  void choose(Object mark, Provider<?> made) {
    bound.put(mark, made);
  }

  /** An object of a type, with all that it asks for. */
  <T> T get(Class<T> type) {
    return type.cast(maker(type).get());
  }

  private Provider<?> maker(Class<?> type) {
    Provider<?> maker = bound.get(type);
    if (maker == null) {
      maker = known.get(type);
    }
    if (maker == null) {
      maker = find(type);
      Provider<?> other = known.putIfAbsent(type, maker);
      maker = other == null ? maker : other;
    }
    return maker;
  }

  private Provider<?> find(Class<?> type) {
    ImplementedBy standard = type.getAnnotation(ImplementedBy.class);
    if (standard != null) {
      return () -> get(standard.value());
    }
    if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
      throw new IllegalStateException("Nothing stands for " + type.getName());
    }
    Plan plan = plan(type);
    return type.isAnnotationPresent(Singleton.class) ? new Once(plan) : plan;
  }

  private Plan plan(Class<?> type) {
    Constructor<?> constructor = constructor(type);
    constructor.setAccessible(true);
    Plan plan =
        new Plan(
            new Asking<>(
                constructor,
                parts(
                    constructor.getGenericParameterTypes(), constructor.getParameterAnnotations())),
            new ArrayList<>(),
            new ArrayList<>());
    addMembers(type, plan);
    return plan;
  }

  private void addMembers(Class<?> type, Plan plan) {
    if (type == Object.class) {
      return;
    }
    addMembers(type.getSuperclass(), plan);
    for (Field field : type.getDeclaredFields()) {
      if (isAsking(field) && isThere(field)) {
        field.setAccessible(true);
        Provider<?> part = part(field.getGenericType(), field.getAnnotations());
        plan.fields().add(new Asking<>(field, new Provider<?>[] {part}));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isAsking(method)) {
        method.setAccessible(true);
        Provider<?>[] parts =
            parts(method.getGenericParameterTypes(), method.getParameterAnnotations());
        plan.methods().add(new Asking<>(method, parts));
      }
    }
  }

  private static boolean isAsking(AccessibleObject member) {
    return member.isAnnotationPresent(Inject.class);
  }

  /** Whether somebody was chosen for what is nice to have. */
  private boolean isThere(Field field) {
    return !field.getAnnotation(Inject.class).optional() || bound.containsKey(field.getType());
  }

  private static Constructor<?> constructor(Class<?> type) {
    Constructor<?>[] all = type.getDeclaredConstructors();
    for (Constructor<?> each : all) {
      if (each.getParameterCount() == 0 || each.isAnnotationPresent(Inject.class)) {
        return each;
      }
    }
    throw new IllegalStateException("No way to make " + type.getName());
  }

  private Provider<?>[] parts(Type[] types, Annotation[][] marks) {
    Provider<?>[] parts = new Provider<?>[types.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = part(types[i], marks[i]);
    }
    return parts;
  }

  private Provider<?> part(Type type, Annotation[] marks) {
    Object mark = mark(marks);
    if (type instanceof ParameterizedType generic && generic.getRawType() == Provider.class) {
      Provider<?> later = later(generic.getActualTypeArguments()[0], mark);
      return () -> later;
    }
    return later(type, mark);
  }

  private Provider<?> later(Type type, Object mark) {
    if (mark != null) {
      return bound.get(mark);
    }
    Class<?> raw =
        (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    return () -> maker(raw).get();
  }

  private static Object mark(Annotation[] marks) {
    for (Annotation mark : marks) {
      if (mark instanceof Named named) {
        return named.value();
      }
      if (mark.annotationType().isAnnotationPresent(BindingAnnotation.class)) {
        return mark.annotationType();
      }
    }
    return null;
  }

  /** A field, constructor or method, and what it asks for. */
  private record Asking<M>(M member, Provider<?>[] parts) {

    Object[] values() {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts[i].get();
      }
      return values;
    }
  }

  /** How an object of one class is made. */
  private record Plan(
      Asking<Constructor<?>> start, List<Asking<Field>> fields, List<Asking<Method>> methods)
      implements Provider<Object> {

    @Override
    public Object get() {
      try {
        Object made = start.member().newInstance(start.values());
        for (Asking<Field> field : fields) {
          field.member().set(made, field.values()[0]);
        }
        for (Asking<Method> method : methods) {
          method.member().invoke(made, method.values());
        }
        return made;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** One object for all who ask. */
  private static final class Once implements Provider<Object> {

    private final Provider<?> maker;
    private Object made;

    Once(Provider<?> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized Object get() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }
  }
}
