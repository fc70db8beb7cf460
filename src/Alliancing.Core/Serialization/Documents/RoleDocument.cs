using Alliancing.Agreements;

namespace Alliancing.Serialization;

/// <summary>A part that a participant's people play, as it stands in an agreement's file.</summary>
internal sealed record RoleDocument(string Id, string Text, bool? Filled = null)
{
    private readonly MemberRole _role = new(Id, Text, Filled ?? true);

    public static RoleDocument Of(MemberRole role) => new(role.Id, role.Text, role.Filled ? null : false);

    public MemberRole ToRole() => _role;
}
