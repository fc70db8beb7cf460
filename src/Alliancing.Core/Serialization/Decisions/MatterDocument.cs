using Alliancing.Governance;

namespace Alliancing.Serialization;

/// <summary>A matter as it stands in a file; its class is named by id, and the rule that decides it says the rest.</summary>
internal sealed record MatterDocument(
    string Id,
    string Title,
    string Class,
    string? Text = null,
    string? Proposer = null,
    Money? Amount = null,
    ParticipantId? Subject = null,
    ValueList<Principle>? Cites = null,
    ValueList<string>? Conditions = null,
    ValueList<string>? Limbs = null,
    bool? Severable = null,
    ValueList<string>? Excludes = null,
    string? NewInformation = null)
{
    private readonly Matter _matter = new(Id, Title, new MatterClass(Class, Class, default), Text)
    {
        Proposer = Proposer,
        Amount = Amount,
        Subject = Subject,
        Conditions = Conditions ?? [],
        Limbs = Limbs ?? [],
        Severable = Severable ?? false,
        Excludes = Excludes ?? [],
        NewInformation = NewInformation,
    };

    public static MatterDocument Of(Matter matter) => new(
        matter.Id,
        matter.Title,
        matter.Class.Id,
        matter.Text == matter.Title ? null : matter.Text,
        matter.Proposer,
        matter.Amount,
        matter.Subject,
        Lists.Some(matter.Cites),
        Lists.Some(matter.Conditions),
        Lists.Some(matter.Limbs),
        matter.Severable ? true : null,
        Lists.Some(matter.Excludes),
        matter.NewInformation);

    /// <summary>The matter with the class of a rule, and the principles of its charter.</summary>
    public Matter ToMatter(MatterClass matterClass, Charter charter) => _matter with { Class = matterClass, Cites = [.. (Cites ?? []).Select(principle => PrincipleScalar.In(charter, principle))] };
}
