package org.journeydsl.conversion;

import com.google.inject.Singleton;
import java.time.LocalDate;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.journeydsl.model.Amount;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Range;

/**
 * Says which converter reads the values of which grammar rule. One serves all files, since it takes
 * a while to set up.
 */
@Singleton
public class JourneyValueConverters extends AbstractDeclarativeValueConverterService {

  private final NameConverter names = new NameConverter();
  private final TextConverter texts = new TextConverter();

  @ValueConverter(rule = "Name")
  public IValueConverter<String> name() {
    return names;
  }

  @ValueConverter(rule = "ID")
  public IValueConverter<String> id() {
    return names;
  }

  @ValueConverter(rule = "QName")
  public IValueConverter<String> qualifiedName() {
    return names;
  }

  @ValueConverter(rule = "MomentName")
  public IValueConverter<String> momentName() {
    return names;
  }

  @ValueConverter(rule = "Tag")
  public IValueConverter<String> tag() {
    return names;
  }

  @ValueConverter(rule = "Word")
  public IValueConverter<String> word() {
    return names;
  }

  @ValueConverter(rule = "AT_TAG")
  public IValueConverter<String> translationTag() {
    return new Conversion<>((written, node) -> written.substring(1), tag -> "@" + tag);
  }

  @ValueConverter(rule = "String")
  public IValueConverter<String> text() {
    return texts;
  }

  @ValueConverter(rule = "Signed")
  public IValueConverter<Integer> signed() {
    return new Conversion<>(WholeNumbers::signed, String::valueOf);
  }

  @ValueConverter(rule = "Amount")
  public IValueConverter<Amount> amount() {
    return new Conversion<>(WholeNumbers::amount, Amount::toString);
  }

  @ValueConverter(rule = "Range")
  public IValueConverter<Range> range() {
    return new Conversion<>(WholeNumbers::range, Range::toString);
  }

  @ValueConverter(rule = "RangeOrValue")
  public IValueConverter<Range> rangeOrValue() {
    return range();
  }

  @ValueConverter(rule = "Date")
  public IValueConverter<LocalDate> date() {
    return new Conversion<>(Days::read, LocalDate::toString);
  }

  @ValueConverter(rule = "Kind")
  public IValueConverter<Enumerator> kind() {
    return choice(Literals.KIND);
  }

  @ValueConverter(rule = "ScopeKind")
  public IValueConverter<Enumerator> scope() {
    return choice(Literals.SCOPE_KIND);
  }

  @ValueConverter(rule = "State")
  public IValueConverter<Enumerator> state() {
    return choice(Literals.STATE);
  }

  @ValueConverter(rule = "Case")
  public IValueConverter<Enumerator> aCase() {
    return choice(Literals.CASE);
  }

  @ValueConverter(rule = "Role")
  public IValueConverter<Enumerator> role() {
    return choice(Literals.ROLE);
  }

  @ValueConverter(rule = "OutcomeKind")
  public IValueConverter<Enumerator> outcome() {
    return choice(Literals.OUTCOME_KIND);
  }

  @ValueConverter(rule = "Verdict")
  public IValueConverter<Enumerator> verdict() {
    return choice(Literals.VERDICT);
  }

  @ValueConverter(rule = "Progress")
  public IValueConverter<Enumerator> progress() {
    return choice(Literals.PROGRESS);
  }

  @ValueConverter(rule = "Direction")
  public IValueConverter<Enumerator> direction() {
    return choice(Literals.DIRECTION);
  }

  @ValueConverter(rule = "Limit")
  public IValueConverter<Enumerator> limit() {
    return choice(Literals.LIMIT);
  }

  @ValueConverter(rule = "MeasureKind")
  public IValueConverter<Enumerator> measure() {
    return choice(Literals.MEASURE_KIND);
  }

  private static IValueConverter<Enumerator> choice(EEnum list) {
    return new ChoiceConverter(list);
  }
}
