package org.journeydsl.eclipse.guide;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.journeydsl.eclipse.JourneyPlugin;

/**
 * From nothing to a first map, step by step, each with a link that does it.
 *
 * <p>It shows the cheat sheet that Eclipses with the help system have in their own view: that one
 * does not run without the help system, which our workbench has not.
 */
public final class FirstMapView extends ViewPart {

  /** The id of the view. */
  public static final String ID = "org.journeydsl.eclipse.guide.steps";

  private FormToolkit toolkit;
  private ScrolledForm form;

  @Override
  public void createPartControl(Composite parent) {
    toolkit = new FormToolkit(parent.getDisplay());
    form = toolkit.createScrolledForm(parent);
    Steps steps = Steps.read();
    form.setText(steps.title());
    form.getBody().setLayout(new TableWrapLayout());
    text(form.getBody(), steps.intro());
    int number = 1;
    for (Steps.Step each : steps.steps()) {
      step(each, number++);
    }
    form.reflow(true);
  }

  private void step(Steps.Step step, int number) {
    Section section =
        toolkit.createSection(
            form.getBody(),
            ExpandableComposite.TWISTIE | (number <= 2 ? ExpandableComposite.EXPANDED : 0));
    section.setText(number + ". " + step.title());
    section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    Composite content = toolkit.createComposite(section);
    content.setLayout(new TableWrapLayout());
    text(content, step.description());
    if (!step.command().isEmpty()) {
      Hyperlink link = toolkit.createHyperlink(content, "Do it", SWT.NONE);
      link.setToolTipText(step.title());
      link.addHyperlinkListener(
          new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
              run(step);
            }
          });
    }
    section.setClient(content);
  }

  private void text(Composite parent, String html) {
    FormText text = toolkit.createFormText(parent, false);
    text.setText("<form><p>" + html + "</p></form>", true, false);
    text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
  }

  private void run(Steps.Step step) {
    try {
      var command = getSite().getService(ICommandService.class).deserialize(step.command());
      getSite().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      JourneyPlugin.log("'" + step.title() + "' could not be done.", e);
    }
  }

  @Override
  public void setFocus() {
    form.setFocus();
  }

  @Override
  public void dispose() {
    toolkit.dispose();
    super.dispose();
  }
}
