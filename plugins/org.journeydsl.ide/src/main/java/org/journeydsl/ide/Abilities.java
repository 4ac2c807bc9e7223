package org.journeydsl.ide;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.journeydsl.ide.completion.Plain;

/**
 * What the editor can do and wants; what it did not say, it cannot.
 *
 * @param hoverForms the forms of text that it shows in a hover; null where it did not say
 * @param definitionLinks whether it knows which words a definition was asked from
 * @param asksForEdits whether it asks for the edit of an action when somebody chooses it
 * @param createsFiles whether an edit may create files
 * @param showsReferences whether it has a command {@code journey.showReferences} that lists places
 * @param fillsIn whether a proposal may have places to fill in
 * @param choices whether such a place may offer several words
 * @param rulePages where it can show the page of a rule, with {@code {rule}} for its id
 * @param trusted whether the server may write files: not in a folder that the user does not trust
 */
public record Abilities(
    List<String> hoverForms,
    boolean definitionLinks,
    boolean asksForEdits,
    boolean createsFiles,
    boolean showsReferences,
    boolean fillsIn,
    boolean choices,
    Optional<String> rulePages,
    boolean trusted) {

  /** An editor that said nothing. */
  static final Abilities NONE =
      new Abilities(null, false, false, false, false, false, false, Optional.empty(), true);

  /** Reads what an editor said when it came. */
  static Abilities of(InitializeParams params) {
    ClientCapabilities all = params.getCapabilities();
    TextDocumentClientCapabilities text = all == null ? null : all.getTextDocument();
    WorkspaceClientCapabilities workspace = all == null ? null : all.getWorkspace();
    WorkspaceEditCapabilities edit = workspace == null ? null : workspace.getWorkspaceEdit();
    boolean creates =
        edit != null
            && Boolean.TRUE.equals(edit.getDocumentChanges())
            && edit.getResourceOperations() != null
            && edit.getResourceOperations().contains(ResourceOperationKind.Create);
    return new Abilities(
        text == null || text.getHover() == null ? null : text.getHover().getContentFormat(),
        text != null
            && text.getDefinition() != null
            && Boolean.TRUE.equals(text.getDefinition().getLinkSupport()),
        asksForEdits(text),
        creates,
        wish(params, "showReferences", false),
        Plain.canFillIn(all),
        wish(params, "choices", false),
        text(params, "rulePages"),
        wish(params, "trusted", true));
  }

  private static boolean asksForEdits(TextDocumentClientCapabilities text) {
    CodeActionCapabilities actions = text == null ? null : text.getCodeAction();
    return actions != null
        && Boolean.TRUE.equals(actions.getDataSupport())
        && actions.getResolveSupport() != null
        && actions.getResolveSupport().getProperties() != null
        && actions.getResolveSupport().getProperties().contains("edit");
  }

  private static boolean wish(InitializeParams params, String name, boolean standard) {
    if (params.getInitializationOptions() instanceof JsonObject options) {
      JsonElement value = options.get(name);
      return value != null && value.isJsonPrimitive() ? value.getAsBoolean() : standard;
    }
    if (params.getInitializationOptions() instanceof Map<?, ?> options
        && options.get(name) instanceof Boolean value) {
      return value;
    }
    return standard;
  }

  private static Optional<String> text(InitializeParams params, String name) {
    Object value = null;
    if (params.getInitializationOptions() instanceof JsonObject json && json.has(name)) {
      value = json.get(name).isJsonPrimitive() ? json.get(name).getAsString() : null;
    } else if (params.getInitializationOptions() instanceof Map<?, ?> map) {
      value = map.get(name);
    }
    return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }
}
