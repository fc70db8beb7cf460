using Alliancing.Governance;

namespace Alliancing.Serialization;

/// <summary>A charter as it stands in a file.</summary>
internal sealed record CharterDocument(string Version, ValueList<PrincipleDocument> Principles)
{
    private readonly Charter _charter = new(Version, [.. Principles.Select(principle => principle.ToPrinciple())]);

    public static CharterDocument Of(Charter charter) => new(charter.Version, [.. charter.Principles.Select(PrincipleDocument.Of)]);

    public Charter ToCharter() => _charter;
}

/// <summary>A principle as it stands in a charter's file: the id of one of the seven alone, or one of the agreement's own with all it says.</summary>
internal sealed record PrincipleDocument(string Id, string? Name = null, string? Statement = null, PrincipleKind? Kind = null, Citation? Source = null)
{
    private readonly Principle _principle = (Name, Statement, Seven(Id)) switch
    {
        (null, null, { } one) => one with { Kind = Kind ?? one.Kind, Source = Source },
        ({ } name, { } statement, _) => new Principle(Id, name, statement, Kind ?? default, Source),
        _ => throw new ArgumentException($"The principle '{Id}' is none of the seven ({string.Join(", ", Principle.OfAlliancing.Select(one => one.Id))}) and lacks a name or a statement. Give both, or take one of the seven.", nameof(Id)),
    };

    public static PrincipleDocument Of(Principle principle) => Seven(principle.Id) is { } one && one with { Kind = principle.Kind, Source = principle.Source } == principle
        ? new(principle.Id, Kind: principle.Kind == one.Kind ? null : principle.Kind, Source: principle.Source)
        : new(principle.Id, principle.Name, principle.Statement, principle.Kind == default ? null : principle.Kind, principle.Source);

    public Principle ToPrinciple() => _principle;

    private static Principle? Seven(string id) => Principle.OfAlliancing.FirstOrDefault(one => one.Id == id);
}
