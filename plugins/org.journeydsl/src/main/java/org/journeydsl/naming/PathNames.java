package org.journeydsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Named;

/** Gives Xtext the path of an element as its qualified name. */
public final class PathNames extends IQualifiedNameProvider.AbstractImpl {

  @Override
  public QualifiedName getFullyQualifiedName(EObject object) {
    if (object instanceof Named named) {
      String path = Paths.of(named);
      return path.isEmpty() ? null : QualifiedName.create(path.split("\\."));
    }
    return null;
  }
}
