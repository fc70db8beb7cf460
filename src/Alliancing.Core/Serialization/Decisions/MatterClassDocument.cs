using Alliancing.Governance;

namespace Alliancing.Serialization;

/// <summary>A class of matter as it stands in a file: the id of a usual one alone, or one of the agreement's own with all it says.</summary>
internal sealed record MatterClassDocument(string Id, string? Name = null, MatterAuthority? Authority = null, bool? Financial = null, Citation? Scope = null)
{
    private static readonly MatterClass[] Usual =
        [MatterClass.Operational, MatterClass.LeadershipTeam, MatterClass.ReservedToCommissioner, MatterClass.ReservedToBoards, MatterClass.OutsideAlliance];

    private readonly MatterClass _class = (Name, Authority, Usual.FirstOrDefault(usual => usual.Id == Id)) switch
    {
        (null, null, { } usual) => usual with { Financial = Financial ?? usual.Financial, Scope = Scope },
        ({ } name, { } authority, _) => new MatterClass(Id, name, authority, Financial ?? false, Scope),
        _ => throw new ArgumentException($"The class '{Id}' is none of the usual ones ({string.Join(", ", Usual.Select(usual => usual.Id))}) and lacks a name or an authority. Give both, or take a usual one.", nameof(Id)),
    };

    public static MatterClassDocument Of(MatterClass matterClass) => Usual.FirstOrDefault(usual => usual.Id == matterClass.Id) is { } known && known with { Financial = matterClass.Financial, Scope = matterClass.Scope } == matterClass
        ? new(matterClass.Id, Financial: matterClass.Financial == known.Financial ? null : matterClass.Financial, Scope: matterClass.Scope)
        : new(matterClass.Id, matterClass.Name, matterClass.Authority, matterClass.Financial ? true : null, matterClass.Scope);

    public MatterClass ToMatterClass() => _class;
}
