namespace Alliancing.RiskShare;

/// <summary>Whether more is to come.</summary>
public enum StatementKind
{
    /// <summary>On account: gain may be retained, and a later statement puts it right.</summary>
    Interim,

    /// <summary>The last: everything retained or carried is released or consumed, in both directions.</summary>
    Final,
}
