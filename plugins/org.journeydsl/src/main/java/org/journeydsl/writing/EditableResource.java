package org.journeydsl.writing;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.resource.SaveOptions;
import org.journeydsl.model.JourneyFile;

/**
 * A {@code .journey} file whose model can be changed and saved, by a diagram, a table or a program.
 *
 * <p>What was not touched stays to the letter. A model that no text can say is refused, before the
 * file is opened for writing.
 */
public class EditableResource extends LazyLinkingResource {

  @Inject private CarefulText careful;
  @Inject private Likeness likeness;

  private IParseResult revised;

  @Override
  public void save(Map<?, ?> options) throws IOException {
    revised = revised(options);
    try {
      super.save(options);
      if (revised != null && revised != getParseResult()) {
        settle(revised);
      }
    } finally {
      revised = null;
    }
  }

  @Override
  public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
    IParseResult text = revised != null ? revised : revised(options);
    if (text == null) {
      super.doSave(out, options);
    } else {
      out.write(text.getRootNode().getText().getBytes(getEncoding()));
      out.flush();
    }
  }

  /** The text that says what the model says now, without saving it. */
  public String text() throws IOException {
    IParseResult text = revised(null);
    return text == null
        ? getSerializer().serialize(getContents().get(0))
        : text.getRootNode().getText();
  }

  /** Why nothing that is changed can be saved: the text that was read has a mistake. */
  public Optional<String> refusal() {
    IParseResult read = getParseResult();
    return read == null || !read.hasSyntaxErrors()
        ? Optional.empty()
        : Optional.of(CarefulText.refusal(read));
  }

  /** Null where the model did not come from a text, or shall be laid out anew. */
  private IParseResult revised(Map<?, ?> options) throws IOException {
    IParseResult read = getParseResult();
    boolean fromText =
        read != null
            && getContents().size() == 1
            && getContents().get(0) instanceof JourneyFile
            && read.getRootNode() != null
            && read.getRootNode().getSemanticElement() == getContents().get(0);
    boolean formatted = options != null && SaveOptions.getOptions(options).isFormatting();
    return fromText && !formatted ? careful.of((JourneyFile) getContents().get(0), read) : null;
  }

  private void settle(IParseResult saved) {
    EObject model = getContents().get(0);
    ICompositeNode root = saved.getRootNode();
    Origin.keep(model, getParser());
    likeness.settle(model, saved.getRootASTElement());
    setParseResult(new ParseResult(model, root, saved.hasSyntaxErrors()));
    getErrors().clear();
    getWarnings().clear();
  }
}
