using Alliancing.RiskShare;
using Alliancing.Serialization;
using Xunit.Abstractions;

namespace Alliancing.Core.Conformance.Seeds;

/// <summary>One case of a seed: what happened, and what must come of it.</summary>
public sealed class SeedCase : IXunitSerializable
{
    private SeedAgreement _seed;
    private string _name;

    public SeedCase()
        : this(new SeedAgreement(""), "")
    {
    }

    public SeedCase(SeedAgreement seed, string name) => (_seed, _name) = (seed, name);

    /// <summary>Gets the checked terms; a seed with cases has sound ones.</summary>
    public RiskShareTerms Terms
    {
        get
        {
            Agreements.AllianceAgreement agreement = AllianceJson.ReadAgreement(_seed.Text("agreement.json")).OrThrow();
            return agreement.Terms ?? throw new InvalidOperationException(string.Join('\n', agreement.Findings));
        }
    }

    public Outturn Outturn => AllianceJson.ReadOutturn(Text("outturn.json")).OrThrow();

    public SettlementHistory History => AllianceJson.ReadHistory(Text("history.json")).OrThrow();

    /// <summary>Gets the lines wanted, or nothing when the settlement is to be refused.</summary>
    public RecordedSettlement? Expected => Has("expected.json") ? AllianceJson.ReadSettlement(Text("expected.json")).OrThrow() : null;

    /// <summary>Gets the statement on account wanted, or nothing when the history is to be refused.</summary>
    public RecordedStatement? ExpectedStatement => Has("expected.json") ? AllianceJson.ReadStatement(Text("expected.json")).OrThrow() : null;

    /// <summary>Gets where the figures or the refusal come from.</summary>
    public string? Source => Refusal is { } refusal ? refusal.Source : Has("history.json") ? ExpectedStatement?.Source : Expected?.Source;

    /// <summary>Gets the refusal wanted, or nothing when there is to be a settlement or a statement.</summary>
    public RecordedRefusal? Refusal => Has("refusal.json") ? AllianceJson.ReadRefusal(Text("refusal.json")).OrThrow() : null;

    /// <summary>Gets the review wanted, of a case of what a careful reader finds.</summary>
    public RecordedReview Review => AllianceJson.ReadReview(Text("review.json")).OrThrow();

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("seed", _seed.Folder);
        info.AddValue("name", _name);
    }

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info) => (_seed, _name) = (new SeedAgreement(info.GetValue<string>("seed")), info.GetValue<string>("name"));

    /// <inheritdoc/>
    public override string ToString() => $"{_seed}/{_name}";

    private bool Has(string file) => File.Exists(_seed.PathTo($"{_name}/{file}"));

    private string Text(string file) => _seed.Text($"{_name}/{file}");
}
