using Alliancing.Lifecycle;

namespace Alliancing.Core.Tests.Lifecycle;

public sealed class NameTests
{
    [Fact]
    public void The_usual_phases_and_strands_have_their_ids_and_their_values()
    {
        Assert.Equal(["readiness", "commitment", "formation", "operation"], new[] { AlliancePhase.Readiness, AlliancePhase.Commitment, AlliancePhase.Formation, AlliancePhase.Operation }.Select(p => p.Id));
        Assert.Equal(
            ["strategy", "governance", "management", "procurement", "approvals"],
            new[] { AllianceStrand.Strategy, AllianceStrand.Governance, AllianceStrand.Management, AllianceStrand.Procurement, AllianceStrand.Approvals }.Select(s => s.Id));
        Assert.Equal(AlliancePhase.Readiness, default);
        Assert.Equal(AllianceStrand.Strategy, default);
    }

    [Theory]
    [InlineData("readiness")]
    [InlineData("formation")]
    [InlineData("Own.phase-1_x")]
    public void A_phase_or_strand_of_an_id_is_the_same_however_it_is_made(string id)
    {
        Assert.True(AlliancePhase.TryParse(id, out AlliancePhase phase) & AllianceStrand.TryParse(id, out AllianceStrand strand));
        Assert.Equal((AlliancePhase.Of(id), AllianceStrand.Of(id)), (phase, strand));
        Assert.Equal((id, id), (phase.ToString(), strand.ToString()));
        Assert.Equal(id == "readiness", phase == default);
    }

    [Fact]
    public void The_first_strand_of_its_id_is_the_default() => Assert.Equal(default, AllianceStrand.Of("strategy"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("é")]
    public void What_is_no_identifier_is_no_phase_and_no_strand(string id)
    {
        Assert.False(AlliancePhase.TryParse(id, out AlliancePhase phase) | AllianceStrand.TryParse(id, out AllianceStrand strand));
        Assert.Equal((default, default), (phase, strand));
        Assert.Throws<ArgumentException>(() => AlliancePhase.Of(id));
        Assert.Throws<ArgumentException>(() => AllianceStrand.Of(id));
        Assert.False(AlliancePhase.TryParse(null, out _) | AllianceStrand.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => AlliancePhase.Of(null!));
        Assert.Throws<ArgumentNullException>(() => AllianceStrand.Of(null!));
    }
}
