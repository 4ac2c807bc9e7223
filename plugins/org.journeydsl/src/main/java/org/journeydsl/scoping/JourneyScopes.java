package org.journeydsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Named;

/** Gives Xtext's linker the names of the language. */
@Singleton
public final class JourneyScopes implements IScopeProvider {

  @Inject private JourneyNames names;

  @Override
  public IScope getScope(EObject context, EReference reference) {
    return new Lookup(context, reference);
  }

  private final class Lookup extends AbstractScope {

    private final EObject context;
    private final EReference reference;

    Lookup(EObject context, EReference reference) {
      super(IScope.NULLSCOPE, false);
      this.context = context;
      this.reference = reference;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
      Named found =
          names.resolve(context, name.toString("."), reference.getEReferenceType()).unique();
      return found == null ? null : EObjectDescription.create(name, found);
    }

    /** The shortest name that means the thing here, for whoever writes a reference as text. */
    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
      if (object instanceof Named named && !Paths.of(named).isEmpty()) {
        List<String> path = List.of(Paths.of(named).split("\\."));
        for (int from = path.size() - 1; from >= 0; from--) {
          List<String> name = path.subList(from, path.size());
          if (means(name, named)) {
            return List.of(EObjectDescription.create(QualifiedName.create(name), named));
          }
        }
        List<String> qualified = new ArrayList<>(path);
        qualified.add(0, ImportedFiles.stem(named.eResource()));
        if (means(qualified, named)) {
          return List.of(EObjectDescription.create(QualifiedName.create(qualified), named));
        }
      }
      return List.of();
    }

    private boolean means(List<String> name, Named named) {
      EClass type = reference.getEReferenceType();
      return names.resolve(context, String.join(".", name), type).unique() == named;
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
      return List.of();
    }
  }
}
