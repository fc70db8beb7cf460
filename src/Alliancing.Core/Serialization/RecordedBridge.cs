using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Serialization;

/// <summary>A bridge between two settlements as it is recorded in a file.</summary>
/// <param name="Agreement">The agreement's id.</param>
/// <param name="Before">The earlier settlement.</param>
/// <param name="After">The later settlement.</param>
/// <param name="Order">The order in which groups of inputs were replaced, each once.</param>
/// <param name="Lines">Each account's way: opening plus steps is closing.</param>
/// <param name="Currency">The currency; null for pounds.</param>
/// <param name="Unchanged">The groups in which the two do not differ; null for none.</param>
/// <param name="Source">Where the figures come from; null for a bridge made by this library.</param>
public sealed record RecordedBridge(
    string Agreement,
    RecordedBridgeEnd Before,
    RecordedBridgeEnd After,
    ValueList<BridgeGroup> Order,
    ValueList<BridgeLine> Lines,
    Currency? Currency = null,
    ValueList<BridgeGroup>? Unchanged = null,
    string? Source = null)
{
    /// <summary>Records a bridge.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is null.</exception>
    public static RecordedBridge Of(SettlementBridge bridge)
    {
        Guard.Against.Null(bridge, nameof(bridge));
        ValueList<BridgeGroup> unchanged = [.. bridge.Steps.Where(s => !s.Differs).Select(s => s.Group)];
        return new RecordedBridge(
            bridge.After.Agreement,
            RecordedBridgeEnd.Of(bridge.Before),
            RecordedBridgeEnd.Of(bridge.After),
            bridge.Order,
            bridge.Lines,
            bridge.After.Currency,
            unchanged.Count == 0 ? null : unchanged);
    }
}
