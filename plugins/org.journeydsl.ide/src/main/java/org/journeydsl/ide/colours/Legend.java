package org.journeydsl.ide.colours;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.journeydsl.model.JourneyPackage.Literals;

/**
 * Which of the protocol's kinds of words stands for which of ours: themes know only those that
 * programs have.
 */
public final class Legend {

  static final String KEYWORD = SemanticTokenTypes.Keyword;
  static final String TEXT = SemanticTokenTypes.String;
  static final String NUMBER = SemanticTokenTypes.Number;
  static final String COMMENT = SemanticTokenTypes.Comment;
  static final String CHOICE = SemanticTokenTypes.EnumMember;
  static final String LANGUAGE = SemanticTokenTypes.Decorator;
  static final String OTHER_NAME = SemanticTokenTypes.Property;
  static final String FILE = SemanticTokenTypes.Namespace;

  static final int DECLARATION = 1;
  static final int LIBRARY = 2;
  static final int DEPRECATED = 4;

  private static final List<String> TYPES =
      List.of(
          KEYWORD,
          TEXT,
          NUMBER,
          COMMENT,
          CHOICE,
          LANGUAGE,
          OTHER_NAME,
          SemanticTokenTypes.Namespace,
          SemanticTokenTypes.Class,
          SemanticTokenTypes.Method,
          SemanticTokenTypes.Interface,
          SemanticTokenTypes.Variable,
          SemanticTokenTypes.Event,
          SemanticTokenTypes.Struct,
          SemanticTokenTypes.Type);

  private static final List<String> MODIFIERS =
      List.of("declaration", "defaultLibrary", "deprecated");

  private static final Map<EClass, String> NAMES =
      Map.ofEntries(
          Map.entry(Literals.JOURNEY, SemanticTokenTypes.Namespace),
          Map.entry(Literals.STAGE, SemanticTokenTypes.Class),
          Map.entry(Literals.TOUCHPOINT, SemanticTokenTypes.Method),
          Map.entry(Literals.STEP, SemanticTokenTypes.Method),
          Map.entry(Literals.PERSONA, SemanticTokenTypes.Interface),
          Map.entry(Literals.SEGMENT, SemanticTokenTypes.Interface),
          Map.entry(Literals.KPI, SemanticTokenTypes.Variable),
          Map.entry(Literals.PAIN, SemanticTokenTypes.Event),
          Map.entry(Literals.GAIN, SemanticTokenTypes.Event),
          Map.entry(Literals.OPPORTUNITY, SemanticTokenTypes.Event),
          Map.entry(Literals.SURVEY, SemanticTokenTypes.Struct),
          Map.entry(Literals.CHANNEL, SemanticTokenTypes.Type),
          Map.entry(Literals.DEPARTMENT, SemanticTokenTypes.Type),
          Map.entry(Literals.SUPPORT_SYSTEM, SemanticTokenTypes.Type),
          Map.entry(Literals.EVIDENCE, SemanticTokenTypes.Type),
          Map.entry(Literals.SCALE, SemanticTokenTypes.Type),
          Map.entry(Literals.COMPETITOR, SemanticTokenTypes.Type));

  private Legend() {}

  /** What the server announces. */
  public static SemanticTokensLegend announced() {
    return new SemanticTokensLegend(TYPES, MODIFIERS);
  }

  static int index(String type) {
    return TYPES.indexOf(type);
  }

  static String of(EClass kind) {
    return NAMES.getOrDefault(kind, OTHER_NAME);
  }
}
