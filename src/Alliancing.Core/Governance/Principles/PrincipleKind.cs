namespace Alliancing.Governance;

/// <summary>What sort of principle the partners have signed.</summary>
/// <remarks>The zero value is <see cref="Alliance"/>.</remarks>
public enum PrincipleKind
{
    /// <summary>One of the principles of alliancing itself, such as no fault and no blame.</summary>
    Alliance = 0,

    /// <summary>A principle of the service, such as treating homelessness as a whole-person matter.</summary>
    Service,

    /// <summary>A value that the partners hold.</summary>
    Value,

    /// <summary>A behaviour that the partners expect of each other.</summary>
    Behaviour,
}
