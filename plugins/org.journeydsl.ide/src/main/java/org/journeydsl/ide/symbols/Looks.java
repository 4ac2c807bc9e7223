package org.journeydsl.ide.symbols;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;

/**
 * How named things appear in lists: the protocol has the kinds of programs only, so it is icons.
 */
public final class Looks {

  private static final Map<EClass, SymbolKind> KINDS =
      Map.ofEntries(
          Map.entry(Literals.JOURNEY, SymbolKind.Module),
          Map.entry(Literals.STAGE, SymbolKind.Namespace),
          Map.entry(Literals.TOUCHPOINT, SymbolKind.Class),
          Map.entry(Literals.STEP, SymbolKind.Method),
          Map.entry(Literals.PERSONA, SymbolKind.Object),
          Map.entry(Literals.SEGMENT, SymbolKind.Array),
          Map.entry(Literals.CHANNEL, SymbolKind.Interface),
          Map.entry(Literals.DEPARTMENT, SymbolKind.Package),
          Map.entry(Literals.SUPPORT_SYSTEM, SymbolKind.Package),
          Map.entry(Literals.COMPETITOR, SymbolKind.Object),
          Map.entry(Literals.EVIDENCE, SymbolKind.File),
          Map.entry(Literals.SCALE, SymbolKind.Enum),
          Map.entry(Literals.KPI, SymbolKind.Number),
          Map.entry(Literals.SURVEY, SymbolKind.Struct),
          Map.entry(Literals.QUESTION, SymbolKind.Field),
          Map.entry(Literals.FOLLOW_UP, SymbolKind.Field),
          Map.entry(Literals.OPTION, SymbolKind.EnumMember),
          Map.entry(Literals.PAIN, SymbolKind.Event),
          Map.entry(Literals.GAIN, SymbolKind.Event),
          Map.entry(Literals.OPPORTUNITY, SymbolKind.Event),
          Map.entry(Literals.MESSAGE, SymbolKind.String),
          Map.entry(Literals.ACTIVITY, SymbolKind.Function),
          Map.entry(Literals.SCENARIO, SymbolKind.Operator));

  private Looks() {}

  /** The icon of something. */
  public static SymbolKind kind(Named named) {
    return KINDS.getOrDefault(named.eClass(), SymbolKind.Property);
  }

  /** What people call it, where that is not its name; else empty. */
  public static String title(Named named) {
    String title = Wordings.title(named).original();
    return title.equals(String.valueOf(Members.key(named))) ? "" : title;
  }
}
