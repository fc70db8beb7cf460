using NodaTime;

namespace Alliancing.Core.Tests.Root;

public sealed class ParticipantTests
{
    private static readonly Participant Alder = Participant.Provider("alder", "Alder Housing", ParticipantKind.HousingAssociation);

    [Fact]
    public void Factories_name_the_side()
    {
        Participant council = Participant.Owner("council", "Oxfordshire County Council", ParticipantKind.LocalAuthority);
        Assert.Equal((Side.Owner, ParticipantKind.LocalAuthority), (council.Side, council.Kind));
        Assert.Equal("Oxfordshire County Council", council.Name);
        Assert.Equal(Side.Provider, Alder.Side);
        Assert.Equal(ParticipantKind.Other, Participant.Provider("oak", "Oak").Kind);
        Assert.Equal((null, null), (Alder.From, Alder.To));
    }

    [Fact]
    public void Participants_are_values()
    {
        Participant same = Participant.Provider("alder", "Alder Housing", ParticipantKind.HousingAssociation);
        Assert.Equal(Alder, same);
        Assert.Equal(Alder.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Alder, same with { Name = "Alder housing" });
    }

    [Fact]
    public void Takes_part_on_both_ends_and_on_every_day_when_they_are_open()
    {
        LocalDate first = new(2013, 4, 1);
        LocalDate last = new(2013, 4, 30);
        for (LocalDate day = first.PlusDays(-3); day <= last.PlusDays(3); day = day.PlusDays(1))
        {
            Assert.True(Alder.TakesPartOn(day));
            Assert.Equal(day >= first, Alder.During(first, to: null).TakesPartOn(day));
            Assert.Equal(day <= last, Alder.During(from: null, last).TakesPartOn(day));
            Assert.Equal(day >= first && day <= last, Alder.During(first, last).TakesPartOn(day));
            Assert.Equal(day == first, Alder.During(first, first).TakesPartOn(day.WithCalendar(CalendarSystem.Julian)));
        }
    }

    [Fact]
    public void Dates_move_together()
    {
        Participant early = Alder.During(new(2010, 4, 1), new(2011, 3, 31));
        Participant late = early.During(new(2013, 4, 1), new(2014, 3, 31));
        Assert.Equal((new LocalDate(2013, 4, 1), new LocalDate(2014, 3, 31)), (late.From!.Value, late.To!.Value));
        Assert.Equal(early, late.During(early.From, early.To));
        Assert.Equal(Alder, late.During(from: null, to: null));
    }

    [Fact]
    public void An_end_before_the_start_is_refused_however_it_comes_about()
    {
        Participant year = Alder.During(new(2013, 4, 1), new(2014, 3, 31));
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Alder.During(new(2014, 3, 31), new(2013, 4, 1)));
        Assert.Contains("from 2014-03-31 to 2013-04-01", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => year with { From = new(2014, 4, 1) });
        Assert.Throws<ArgumentException>(() => year with { To = new(2013, 3, 31) });
    }

    [Fact]
    public void An_unspecified_identifier_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Participant.Owner(default, "Council"));
        Assert.Throws<ArgumentException>(() => Alder with { Id = default });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_blank_name_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => Participant.Owner("council", name));
        Assert.Throws<ArgumentException>(() => Alder with { Name = name });
        Assert.Throws<ArgumentNullException>(() => Participant.Owner("council", null!));
    }

    [Fact]
    public void A_kind_or_side_outside_the_lists_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Participant.Owner("council", "Council", (ParticipantKind)99));
        Assert.ThrowsAny<ArgumentException>(() => Alder with { Side = (Side)2 });
    }

    [Fact]
    public void The_zero_values_are_the_neutral_ones()
    {
        Assert.Equal(Side.Owner, default);
        Assert.Equal(ParticipantKind.Other, default);
        Assert.Equal(Severity.Advisory, default);
        Assert.True(Severity.Advisory < Severity.Warning && Severity.Warning < Severity.Error);
    }
}
