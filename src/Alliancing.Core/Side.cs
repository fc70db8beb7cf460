namespace Alliancing;

/// <summary>The side of the alliance on which a participant stands when gain and pain are shared.</summary>
/// <remarks>The zero value is <see cref="Owner"/>: money that no provider receives or bears rests with the owners.</remarks>
public enum Side
{
    /// <summary>Commissions and funds the services; keeps whatever is not shared with the providers.</summary>
    Owner = 0,

    /// <summary>Delivers the services and puts some of its reward at risk.</summary>
    Provider,
}
