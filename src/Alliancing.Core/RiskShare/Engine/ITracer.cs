using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>Receives the explanation of a settlement while it is calculated.</summary>
/// <remarks>Implementations are structs, so that the silent one folds away.</remarks>
internal interface ITracer
{
    bool IsOn { get; }

    void Open(string id, string rule, string statement, string? clause);

    void Input(string name, TraceValue value, string source);

    void Parameter(string name, TraceValue value, string source, LocalDate? from = null);

    void Alternative(string text, bool applied);

    void Posting(string from, string to, ExactMoney amount);

    void Close(TraceValue? result, Money? rounded);
}
