namespace Alliancing.Governance;

/// <summary>The ids of the findings of registers, beside <see cref="GovernanceIds"/>.</summary>
internal static class RegisterIds
{
    public const string Version = "GV-090";
    public const string Broken = "GV-091";
    public const string Another = "GV-092";
    public const string Beyond = "GV-093";
    public const string Touched = "GV-094";
}
