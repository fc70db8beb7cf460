using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>The tracer that records nothing.</summary>
internal readonly struct Silent : ITracer
{
    public bool IsOn => false;

    public string Here => string.Empty;

    public void Open(string id, string rule, string statement, string? clause)
    {
    }

    public void Work(string name, string rule, string statement)
    {
    }

    public void Input(string name, TraceValue value, string source)
    {
    }

    public void Parameter(string name, TraceValue value, string source, LocalDate? from = null)
    {
    }

    public void Alternative(string text, bool applied)
    {
    }

    public void Posting(string from, string to, ExactMoney amount)
    {
    }

    public void Booked(SettlementLine line)
    {
    }

    public string? Place(SettlementLine line) => null;

    public void Close(TraceValue? result, Money? rounded)
    {
    }
}
