package org.journeydsl.scoping;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * Keeps what is computed from a file, such as its names, until the file changes.
 *
 * <p>Xtext watches every object for changes. Files that never change in memory, see {@link
 * ImportedFiles#areFixed()}, are not watched: with a thousand of them the watching alone takes a
 * tenth of the time and of the memory.
 */
public final class NameCache extends OnChangeEvictingCache {

  @Override
  public CacheAdapter getOrCreate(Resource resource) {
    CacheAdapter found = findCacheAdapter(resource);
    if (found != null || !ImportedFiles.in(resource).areFixed()) {
      return super.getOrCreate(resource);
    }
    CacheAdapter created = new Unwatched(resource);
    resource.eAdapters().add(created);
    return created;
  }

  private static final class Unwatched extends CacheAdapter {

    Unwatched(Resource resource) {
      setResource(resource);
    }

    @Override
    public void setTarget(Notifier target) {
      basicSetTarget(target);
    }

    @Override
    public void notifyChanged(Notification notification) {
      // Nothing changes here but what the parser adds, before anybody asks.
    }
  }
}
