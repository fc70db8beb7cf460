using Alliancing.Procurement;
using NodaTime;

namespace Alliancing.Core.Tests.Procurement;

public sealed class StandstillTests
{
    // Easter 2026: Good Friday on 3 April, Easter Monday on 6 April.
    [Theory]
    [InlineData(2026, 3, 2, 2026, 3, 12, IsoDayOfWeek.Thursday)]
    [InlineData(2026, 3, 30, 2026, 4, 13, IsoDayOfWeek.Monday)]
    public void N04_the_provider_selection_regime_counts_from_the_day_after_publication(int year, int month, int day, int endYear, int endMonth, int endDay, IsoDayOfWeek weekday) =>
        Ends(StandstillRegime.ProviderSelectionRegime, new(year, month, day), new(endYear, endMonth, endDay), weekday);

    [Theory]
    [InlineData(2026, 3, 2, 2026, 3, 11, IsoDayOfWeek.Wednesday)]
    [InlineData(2026, 3, 30, 2026, 4, 10, IsoDayOfWeek.Friday)]
    public void N05_the_procurement_act_counts_from_the_day_of_publication(int year, int month, int day, int endYear, int endMonth, int endDay, IsoDayOfWeek weekday) =>
        Ends(StandstillRegime.ProcurementAct, new(year, month, day), new(endYear, endMonth, endDay), weekday);

    [Fact]
    public void Published_on_a_day_that_is_no_working_day_both_count_from_the_next_one()
    {
        LocalDate saturday = new(2026, 3, 7);

        Assert.Equal(new LocalDate(2026, 3, 18), Standstill.Of(StandstillRegime.ProviderSelectionRegime, saturday, WorkingDays.EnglandAndWales).Ends);
        Assert.Equal(new LocalDate(2026, 3, 18), Standstill.Of(StandstillRegime.ProcurementAct, saturday, WorkingDays.EnglandAndWales).Ends);
    }

    [Fact]
    public void It_runs_from_publication_to_its_end_both_included()
    {
        Standstill standstill = Standstill.Of(StandstillRegime.ProcurementAct, new(2026, 3, 2), WorkingDays.EnglandAndWales);

        Assert.Equal([false, true, true, false], new LocalDate[] { new(2026, 3, 1), new(2026, 3, 2), new(2026, 3, 11), new(2026, 3, 12) }.Select(standstill.IsRunningOn));
        Assert.Equal((StandstillRegime.ProcurementAct, new LocalDate(2026, 3, 2), 8), (standstill.Regime, standstill.Published, Standstill.Length));
    }

    [Fact]
    public void Each_names_its_law()
    {
        Assert.Equal("Procurement Act 2023, s. 51", Standstill.Of(StandstillRegime.ProcurementAct, new(2026, 3, 2), WorkingDays.EnglandAndWales).Citation.ToString());
        Assert.Equal("Health Care Services (Provider Selection Regime) Regulations 2023, reg. 12", Standstill.Of(StandstillRegime.ProviderSelectionRegime, new(2026, 3, 2), WorkingDays.EnglandAndWales).Citation.ToString());
    }

    [Fact]
    public void What_is_not_known_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Standstill.Of(default, new(2026, 3, 2), null!));
        Assert.ThrowsAny<ArgumentException>(() => Standstill.Of((StandstillRegime)9, new(2026, 3, 2), WorkingDays.EnglandAndWales));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standstill.Of(default, new(2050, 3, 2), WorkingDays.EnglandAndWales));
    }

    private static void Ends(StandstillRegime regime, LocalDate published, LocalDate ends, IsoDayOfWeek weekday)
    {
        Assert.Equal(ends, Standstill.Of(regime, published, WorkingDays.EnglandAndWales).Ends);
        Assert.Equal(weekday, ends.DayOfWeek);
    }
}
