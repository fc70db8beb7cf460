using System.Globalization;
using Alliancing.Core.Conformance.Infrastructure;

namespace Alliancing.Core.Conformance.SharedSavings;

/// <summary>The published settlements of the Medicare Shared Savings Program, by terms built of ordinary stages.</summary>
public sealed class PublishedRowTests
{
    [VectorsFact]
    public void Published_row_of_any_year_and_track_settles_within_its_tolerance() =>
        Assert.Empty(PublishedRows.Explained.Where(r => !r.IsWithinTolerance).Select(r => Say(r, r.Earned, r.Row.Earned)));

    [VectorsFact]
    public void Published_row_falls_into_the_published_band() =>
        Assert.Empty(PublishedRows.Explained.Where(r => r.Band != r.Row.Band).Select(r => Say(r, r.Band, r.Row.Band)));

    [VectorsFact]
    public void Limit_binds_in_exactly_the_rows_in_which_it_was_published_to_bind() =>
        Assert.Empty(PublishedRows.Explained.Where(r => !r.AgreesOnBandAndLimits).Select(r => Say(r, (r.Band, r.PaymentLimitBinds, r.LossLimitBinds, r.Recouped), (r.Row.Band, r.Row.PaymentLimitBinds, r.Row.LossLimitBinds, r.Row.Recouped))));

    [VectorsFact]
    public void Row_without_an_explanation_at_its_source_differs_as_documented() =>
        // The rules pay these two small savings of PY2024; the source shows nothing generated and nothing earned.
        Assert.All(PublishedRows.Results.Where(r => r.Row.IsExcluded), r =>
        {
            Assert.Equal(2024, r.Row.Year);
            Assert.Equal(0, r.Row.Earned);
            Assert.InRange(r.Earned, 1_000, 50_000);
        });

    [VectorsFact]
    public void Every_line_of_every_file_is_settled()
    {
        Assert.NotEmpty(PublishedRows.Files);
        Assert.Equal(PublishedRows.Files.Sum(f => File.ReadLines(f).Count(line => line.Length > 0) - 1), PublishedRows.Results.Count);
    }

    private static string Say(SharedSavingsResult result, object? actual, object? expected) =>
        string.Create(CultureInfo.InvariantCulture, $"{result.Row.Id} {result.Row.Track}: settled {actual}, published {expected}, tolerance {result.Row.Tolerance}");
}
