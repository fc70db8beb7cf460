using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>The lifecycle goes over to another version of its template, which has every phase that it has come through.</summary>
/// <param name="On">The day.</param>
/// <param name="Version">The version of the same template that holds from now on.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record TemplateMigrated(LocalDate On, string Version, string Reason) : LifecycleEvent(On)
{
    /// <inheritdoc/>
    public override LifecycleEventKind Kind => LifecycleEventKind.TemplateMigrated;
}
