using Alliancing.Governance;

namespace Alliancing.Serialization;

/// <summary>A principle as it stands in an agreement's file: one of the seven of alliancing by its id, or the alliance's own in full.</summary>
internal sealed record PrincipleDocument(string Id, string? Name = null, string? Statement = null, PrincipleKind? Kind = null, CitationDocument? Source = null)
{
    private readonly Principle _principle = Known(Id, Name, Statement, Kind, Source);

    public static PrincipleDocument Of(Principle principle) => Principle.OfAlliancing.Contains(principle)
        ? new PrincipleDocument(principle.Id)
        : new PrincipleDocument(principle.Id, principle.Name, principle.Statement, principle.Kind, CitationDocument.Of(principle.Source));

    public Principle ToPrinciple() => _principle;

    private static Principle Known(string id, string? name, string? statement, PrincipleKind? kind, CitationDocument? source)
    {
        Principle? known = Principle.OfAlliancing.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));
        return (name ?? known?.Name, statement ?? known?.Statement) is ({ } called, { } says)
            ? new Principle(id, called, says, kind ?? known?.Kind ?? PrincipleKind.Alliance, source?.ToCitation() ?? known?.Source)
            : throw new ArgumentException(
                $"'{id}' is none of the seven principles of alliancing ({string.Join(", ", Principle.OfAlliancing.Select(p => p.Id))}), so it needs a name and a statement. Give both.", nameof(id));
    }
}
