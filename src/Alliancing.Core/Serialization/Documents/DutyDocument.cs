using Alliancing.Agreements;

namespace Alliancing.Serialization;

/// <summary>A participant's duty as it stands in an agreement's file.</summary>
internal sealed record DutyDocument(string Id, string Text, CitationDocument? Source = null)
{
    private readonly Duty _duty = new(Id, Text, Source?.ToCitation());

    public static DutyDocument Of(Duty duty) => new(duty.Id, duty.Text, CitationDocument.Of(duty.Source));

    public Duty ToDuty() => _duty;
}
