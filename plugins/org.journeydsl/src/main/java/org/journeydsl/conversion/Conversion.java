package org.journeydsl.conversion;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A converter made of two functions; what recovery could not read (null) stays null. */
record Conversion<T>(BiFunction<String, INode, T> read, Function<T, String> write)
    implements IValueConverter<T> {

  @Override
  public T toValue(String written, INode node) {
    return written == null ? null : read.apply(written, node);
  }

  @Override
  public String toString(T value) {
    return write.apply(value);
  }
}
